import { pages } from '../scripts/server-answers.js'
import { allTo, saved } from './support/answers.ts'
import { made, openPanel } from './support/report-panel.ts'
import { expect, test } from './support/story.ts'

for (const path of [...pages, '/no-such-page']) {
  test(`${path} is prerendered, with a strict policy and no cookie`, async ({ request }) => {
    const response = await request.get(path)
    const headers = response.headers()
    expect(response.status()).toBe(path === '/no-such-page' ? 404 : 200)
    expect(headers['x-nextjs-prerender']).toContain('1')
    const policy = Object.fromEntries(
      (headers['content-security-policy'] ?? '').split('; ').map((part) => {
        const [name = '', ...values] = part.split(' ')
        return [name, values.join(' ')]
      }),
    )
    expect(policy['script-src']).toMatch(/^'self'( 'sha256-[A-Za-z0-9+/]{43}=')+$/)
    expect(policy['default-src']).toBe("'none'")
    for (const own of ['style-src', 'font-src', 'connect-src', 'manifest-src', 'worker-src']) {
      expect(policy[own]).toBe("'self'")
    }
    expect(policy['img-src']).toBe("'self' data: blob:")
    expect(policy['base-uri']).toBe("'none'")
    expect(policy['form-action']).toBe("'self'")
    expect(policy['frame-ancestors']).toBe("'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/)
    // A page kept past the next deployment would name chunks that are gone.
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })
}

test('without JavaScript the start page shows the example, and the survey says what it needs', async ({
  browser,
  baseURL,
}) => {
  const bare = await browser.newContext({ javaScriptEnabled: false })
  const page = await bare.newPage()
  await page.goto(`${baseURL}/`)
  const example = page.getByRole('figure', { name: 'A made-up example' })
  await expect(example.getByText('towards the team')).not.toHaveCount(0)
  await expect(example.getByRole('img', { name: /^Spectrum from tech lead to technical PM/ })).toBeVisible()
  await page.getByRole('link', { name: 'Start: about 7 minutes' }).click()
  const says = page.locator('noscript p')
  await expect(says).toBeVisible()
  await expect(says).toHaveText(
    'The survey runs in your browser, so that answers need not leave it; for that it needs JavaScript, which is off.',
  )
  await bare.close()
})

test('a chosen theme holds on every page, not on paper, and goes with everything saved', async ({ page }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const [light, dark] = ['rgb(251, 250, 247)', 'rgb(20, 23, 26)']
  await page.goto('/')
  expect(await paper()).toBe(light)
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check()
  expect(await paper()).toBe(dark)
  await page.goto('/privacy')
  expect(await paper()).toBe(dark)
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(page.locator('meta[name="theme-color"]').first()).toHaveAttribute('content', dark)
  await page.emulateMedia({ media: 'print' })
  expect(await paper()).toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect.poll(paper).toBe(light)
  await expect(page.getByRole('radio', { name: 'System' })).toBeChecked()
  expect(await page.evaluate(() => localStorage.getItem('two-hats.theme'))).toBeNull()
})

test('a script that is not ours does not run', async ({ page, trouble, provoke }) => {
  provoke(/Content Security Policy/)
  await page.goto('/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'intruder' in window)).toBe(false)
  expect(trouble).toHaveLength(1)
})

test('the Worker of the report has a policy of its own, and may not evaluate text', async ({
  page,
  store,
  request,
  provoke,
}) => {
  provoke(/Content Security Policy/)
  await store(saved(allTo(1)))
  const started = page.waitForEvent('worker')
  await openPanel(page)
  await made(page)
  const worker = await started
  const headers = (await request.get(worker.url())).headers()
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
  )
  // What is evaluated from outside is exempt; what it starts later is not.
  const outcome = await worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          try {
            resolve(`evaluated to ${new Function('return 1')()}`)
          } catch (error) {
            resolve((error as Error).name)
          }
        })
      }),
  )
  expect(outcome).toBe('EvalError')
})

test('a page that does not exist says so and leads on', async ({ page, provoke }) => {
  provoke(/404/)
  await page.goto('/no-such-page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist')
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which hat have you been wearing?')
})

test('the social preview is a picture of the product, the same on every page', async ({ page, request }) => {
  const pictures = []
  for (const path of ['/', '/result', '/survey']) {
    await page.goto(path)
    pictures.push(await page.locator('meta[property="og:image"]').getAttribute('content'))
  }
  expect(new Set(pictures)).toEqual(new Set(['http://localhost:3000/opengraph-image.png']))
  const picture = await request.get('/opengraph-image.png')
  expect(picture.headers()['content-type']).toBe('image/png')
  const bytes = await picture.body()
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})
