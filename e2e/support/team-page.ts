import type { Page } from '@playwright/test'
import { expect } from './story.ts'

export const h1 = { level: 1 } as const

const addTitle = 'Add people'

export async function openAdding(page: Page): Promise<void> {
  const links = page.getByRole('textbox', { name: 'Links to results' })
  await expect(page.getByText(addTitle, { exact: true })).toBeVisible()
  if (!(await links.isVisible())) await page.getByText(addTitle, { exact: true }).click()
  await expect(links).toBeVisible()
}

export async function paste(page: Page, text: string): Promise<void> {
  await openAdding(page)
  await page.getByRole('textbox', { name: 'Links to results' }).fill(text)
  await page.getByRole('button', { name: 'Add from this text' }).click()
}

export const rows = (page: Page, region: string, at = 0) =>
  page.getByRole('region', { name: region }).getByRole('table').nth(at).locator('tbody').getByRole('row')

export const cellsOf = (page: Page, region: string, row: string) =>
  page
    .getByRole('region', { name: region })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${row}`) }) })
    .getByRole('cell')

export const index = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'How the two hats are spread' })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('.value')

export const namesIn = (page: Page) =>
  page
    .getByRole('region', { name: 'Who is in it' })
    .getByRole('textbox')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value || input.getAttribute('placeholder')),
    )
