// One person's way through the site behind nginx: home, twenty answers, result, report, team.
import { statSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findOrInstallChromium } from '../chromium.js'

/** What the console and the network said that they should not, and how large the saved report is. */
export async function journey(base) {
  const browser = await chromium.launch({
    executablePath: findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking'],
  })
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 900 },
    })
    const trouble = []
    let routerAsked = false
    await context.exposeBinding('toldViolation', (_source, text) => trouble.push(`policy: ${text}`))
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        window.toldViolation(`${event.violatedDirective} ${event.blockedURI}`),
      ),
    )
    context.on(
      'console',
      (message) => message.type() === 'error' && trouble.push(`console: ${message.text()}`),
    )
    context.on('weberror', (error) => trouble.push(`page: ${error.error().message}`))
    context.on('requestfailed', (request) => trouble.push(`failed: ${request.url()}`))
    context.on('response', (response) => {
      if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`)
      if (response.request().headers().rsc) routerAsked = true
    })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(`${base}/`)
    await page.getByRole('link', { name: 'Start: about 7 minutes' }).click()
    for (let pair = 1; pair <= 20; pair += 1) {
      const group = page.getByRole('group', { name: new RegExp(`^Pair ${pair} `) })
      await group.getByText('Much more the first', { exact: true }).click()
      if (pair % 5 === 0) await page.getByRole('button', { name: 'Next' }).click()
    }
    const result = page.getByRole('link', { name: 'See my result' })
    const next = page.getByRole('button', { name: 'Next' })
    for (;;) {
      await result.or(next).first().waitFor()
      if (await result.isVisible()) break
      const title = page.getByRole('heading', { level: 1 })
      const before = await title.textContent()
      await next.click()
      await page.waitForFunction((text) => document.querySelector('h1')?.textContent !== text, before)
    }
    await result.click()
    await page.waitForURL(/\/result/)
    const sentence = await page.getByRole('heading', { level: 1 }).textContent()
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Make the report' }).click()
    const bytes = statSync(await (await saving).path()).size
    await page.goto(`${base}/team`)
    const team = await page.getByRole('heading', { level: 1 }).textContent()
    return { trouble, sentence, bytes, team, routerAsked }
  } finally {
    await browser.close()
  }
}
