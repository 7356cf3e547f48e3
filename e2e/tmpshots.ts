import { allTo, everything, saved } from './support/answers.ts'
import { test } from './support/story.ts'

const all = [
  ['both360', 360, 780, 'light', saved(everything, { role: 'both' }), false],
  ['both360open', 360, 780, 'light', saved(everything, { role: 'both' }), true],
  ['pm1280', 1280, 900, 'dark', saved(everything, { role: 'technical-pm' }), false],
  ['pm1280open', 1280, 900, 'light', saved(everything, { role: 'technical-pm' }), true],
  ['short360', 360, 780, 'light', saved(allTo(-0.5, 10), { form: 'short' }), false],
  ['equal360', 360, 780, 'dark', saved(allTo(0)), false],
] as const
for (const [name, width, height, colorScheme, text, open] of all)
  test(name, async ({ page, store, trouble }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await store(text)
    await page.goto('/result')
    await page
      .getByText('Look closer')
      .waitFor({ timeout: 15000 })
      .catch(() => {})
    await page.waitForTimeout(1500)
    if (open) await page.getByRole('button', { name: 'Open all' }).click()
    await page.waitForTimeout(500)
    await page.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: true })
    console.log(
      name,
      trouble,
      await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.querySelector('main')?.getBoundingClientRect().bottom,
      ]),
    )
  })
