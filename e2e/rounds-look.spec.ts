import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSideScroll } from './support/accessible.ts'
import { lowContrast } from './support/contrast.ts'
import { walks } from './support/round-walks.ts'
import { expect, test } from './support/story.ts'

/** Texts and buttons that hold more than they show. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(button, a.button, label, legend, h1, h2, h3, p, li)')]
      .filter(
        (one) =>
          one.checkVisibility() &&
          one.scrollWidth > one.clientWidth + 1 &&
          getComputedStyle(one).display !== 'inline',
      )
      .map((one) => one.outerHTML.slice(0, 100)),
  )

const textSize = (page: Page, size: string) =>
  page.evaluate((value) => {
    document.documentElement.style.fontSize = value
  }, size)

/** By axe and computed contrast in both themes, wide and narrow, with text twice as large, in forced colours. */
async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await lowContrast(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  expect(await lowContrast(page)).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  await textSize(page, '212.5%')
  await expectNoSideScroll(page)
  expect(await cut(page)).toEqual([])
  await textSize(page, '')
  await page.setViewportSize({ width: 1280, height: 900 })
  await expectNoSideScroll(page)
  await page.setViewportSize({ width: 360, height: 740 })
}

for (const [name, walk] of Object.entries(walks))
  test(`every state is good to look at and to read: ${name}`, async ({ page, request, baseURL, provoke }) => {
    provoke(/40[49]|ERR_FAILED/)
    test.slow()
    const look = (state: string) => test.step(state, () => expectGood(page))
    await walk({ page, request, base: `${baseURL}`, at: (path) => path, look })
  })
