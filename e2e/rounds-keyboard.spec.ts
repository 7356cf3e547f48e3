import type { Locator, Page } from '@playwright/test'
import { says, send } from './support/join.ts'
import { closeRound, lettersOf, openRound } from './support/round.ts'
import { expect, surveyIsReady, surveyjsIsThere, test } from './support/story.ts'
import { title } from './support/way.ts'

/** Tabs on to something. */
async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let at = 0; at < 80; at++) {
    if (await what.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('The Tab key does not lead there.')
}

async function press(page: Page, what: Locator): Promise<void> {
  await reach(page, what)
  await page.keyboard.press('Enter')
}

const choice = (page: Page, pair: number) =>
  page
    .getByRole('group', { name: new RegExp(`^Pair ${pair} `) })
    .getByRole('radio')
    .first()

/** The second choice of every pair of a page, and on to the next one. */
async function answerPage(page: Page, from: number): Promise<void> {
  await reach(page, choice(page, from))
  for (let at = 0; at < 5; at++) {
    await page.keyboard.press('2')
    if (from + at === 1) await surveyjsIsThere(page)
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('button', { name: 'Next' })).toBeFocused()
  await page.keyboard.press('Enter')
}

test('by the keyboard alone from the link to “Sent”: every pair, the own result, and what goes', async ({
  page,
  request,
}) => {
  const round = await openRound(request, { policy: { form: 'short', names: true, least: 1 } })
  await page.goto(round.join)
  await press(page, page.getByRole('link', { name: 'Answer now' }))
  await surveyIsReady(page)
  await answerPage(page, 1)
  await answerPage(page, 6)
  await press(page, page.getByRole('link', { name: 'See my result' }))
  await expect(title(page)).toContainText('Your work')
  await press(page, page.getByRole('link', { name: 'Not sent yet: look at' }))
  await press(page, page.getByRole('button', { name: /^Look at the answers of / }))
  await expect(page.getByRole('heading', { name: 'What goes into this round' })).toBeFocused()
  const name = page.getByRole('textbox', { name: 'Your name, as the lead will read it' })
  await reach(page, name)
  await page.keyboard.type('Ann')
  await press(page, send(page))
  await says(page, 'Sent.')
  await closeRound(request, round)
  expect(await lettersOf(request, round)).toMatchObject([{ name: 'Ann' }])
})
