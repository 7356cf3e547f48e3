import type { Browser, BrowserContext, Page } from '@playwright/test'
import { finishedSurvey, journal } from '../../scripts/rounds/finished-survey.js'
import type { Answers } from './answers.ts'
import { hash, type Round } from './round.ts'
import { expect } from './story.ts'

export { journal }

/** A finished survey of the questions that rounds ask. */
export const finished = (answers: Answers, when?: Parameters<typeof finishedSurvey>[2]) =>
  finishedSurvey(hash, answers, when)

/** The same, all answered and not finished: its result was not looked at. */
export const unfinished = (answers: Answers) => {
  const at = 1
  const sheet = 'sheet/2026-05-20T09:00:00.000Z'
  const rows = { instrument: { id: 'two-hats', version: 1, hash }, form: 'full', page: 'last' }
  return JSON.stringify([
    ...Object.entries(rows).map(([name, value]) => ({ path: `${sheet}/${name}`, at, value })),
    ...Object.entries(answers).map(([id, value]) => ({ path: `${sheet}/answers/${id}`, at, value })),
    { path: 'desk/current', at, value: sheet },
  ])
}

/** Somebody with a browser of their own, who has finished a survey in it. */
export async function person(browser: Browser, answers: Answers): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto('/privacy')
  await leave(page, finished(answers))
  return page
}

export const leave = (page: Page, rows: string) =>
  page.evaluate(([key, text]) => localStorage.setItem(key, text), [journal, rows] as const)

export const look = (page: Page) => page.getByRole('button', { name: /^Look at the answers of / }).click()
export const send = (page: Page) => page.getByRole('button', { name: 'Seal and send' })
export const says = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible()

/** What became of a press: where the focus is, and in sight. */
export async function tells(page: Page, title: string): Promise<void> {
  await says(page, title)
  await expect(page.locator('.round-says')).toBeFocused()
  await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeInViewport({ ratio: 1 })
}

/** Follows the link, looks at what goes and sends it. */
export async function sendTo(page: Page, { join }: Round): Promise<void> {
  await page.goto(join)
  await look(page)
  await send(page).click()
  await says(page, 'Sent.')
}

/** Later, the browser closed in between. */
export async function later(context: BrowserContext): Promise<Page> {
  await Promise.all(context.pages().map((page) => page.close()))
  return context.newPage()
}
