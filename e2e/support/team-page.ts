import type { Page } from '@playwright/test'
import { expect } from './story.ts'

export const h1 = { level: 1 } as const

/** Opens a part that arrives closed. */
export async function open(page: Page, title: string | RegExp): Promise<void> {
  const fold = page.getByRole('group', { name: title })
  await expect(fold).toBeVisible()
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click()
}

export async function openAdding(page: Page): Promise<void> {
  await open(page, /^(Begin a team|Change this team)$/)
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toBeVisible()
}

export async function paste(page: Page, text: string): Promise<void> {
  await openAdding(page)
  await page.getByRole('textbox', { name: 'Links to results' }).fill(text)
  await page.getByRole('button', { name: 'Add from this text' }).click()
}

export const rows = (page: Page, fold: string, at = 0) =>
  page.getByRole('group', { name: fold }).getByRole('table').nth(at).locator('tbody').getByRole('row')

export const cellsOf = (page: Page, fold: string, row: string) =>
  page
    .getByRole('group', { name: fold })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${row}`) }) })
    .getByRole('cell')

export const index = (page: Page, name: string) =>
  page
    .getByRole('group', { name: 'Indices for specialists' })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('.value')

export const namesIn = (page: Page) =>
  page
    .locator('section[aria-labelledby="people"] input')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value || input.getAttribute('placeholder')),
    )
