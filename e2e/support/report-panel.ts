import type { Page } from '@playwright/test'
import { downloadedPdf, type Pdf } from './pdf.ts'

export const panel = (page: Page) => page.getByRole('dialog', { name: 'Save as PDF' })

/** The panel on the result page, where nothing is fetched ahead unless the line is said to be fast. */
export async function openPanel(page: Page, line: '3g' | '4g' = '3g') {
  await page.addInitScript((effectiveType) => {
    Object.defineProperty(Navigator.prototype, 'connection', {
      get: () => ({ effectiveType, saveData: false }),
    })
  }, line)
  await page.goto('/result')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await panel(page).waitFor()
  return panel(page)
}

export const pressMake = (page: Page) => page.getByRole('button', { name: 'Make the report' }).click()

/** Presses "Make the report" and reads what is saved. */
export async function made(page: Page): Promise<Pdf> {
  const saving = page.waitForEvent('download')
  await pressMake(page)
  return downloadedPdf(await saving)
}
