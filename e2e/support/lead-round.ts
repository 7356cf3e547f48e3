import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { joinHash } from '../../scripts/rounds/letters.js'
import { expect } from './story.ts'

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
export const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Opens a round on the lead's page. */
export async function openRound(
  page: Page,
  how: 'With names' | 'Without names',
  title = 'Checkout, autumn',
): Promise<void> {
  await page.goto('/lead')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill(title)
  await page.getByRole('radio', { name: new RegExp(`^${how}:`) }).check()
  await press(page, 'Open the round')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Two links' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Saves the lead's link and copies the invitation; what stands behind `#` of both. */
export async function takeLinks(page: Page) {
  const saving = page.waitForEvent('download')
  await press(page, 'Save it as a file')
  const file = readFileSync(await (await saving).path(), 'utf8')
  await press(page, 'Copy the invitation')
  await expect(page.getByText('Copied. Paste it where your team reads it.')).toBeVisible()
  const invitation = await clipboard(page)
  return { file, invitation, lead: /\/lead#([\w.-]+)/.exec(file)?.[1] ?? '', join: joinHash(invitation) }
}

export async function closeNow(page: Page): Promise<void> {
  await press(page, 'Close it now')
  await expect(page.getByRole('button', { name: 'Let it run' })).toBeFocused()
  await page.getByRole('dialog').getByRole('button', { name: 'Close it', exact: true }).click()
}
