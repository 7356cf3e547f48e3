import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { lowContrast } from './contrast.ts'

/** No axe violation, enough computed contrast, and nothing wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
  expect(await lowContrast(page)).toEqual([])
  await expectNoSideScroll(page)
}

/** Once what is measured anew has settled. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(beyond).toBeLessThanOrEqual(0)
}

/** Words that are wider than what they stand in. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'main :is(h1, h2, h3, p, li, dt, dd, span, button, a.button, legend, label:not(.file-button), summary)',
      ),
    ]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120)),
  )
