import type { Locator, Page } from '@playwright/test'

/** A part of the result that is closed as the page arrives. */
export const fold = (page: Page, name: string | RegExp): Locator => page.getByRole('group', { name })

/** The result with all that is closed opened. */
export async function openAll(page: Page, path = '/result'): Promise<void> {
  await page.goto(path)
  await page.getByRole('button', { name: 'Open all' }).click()
}
