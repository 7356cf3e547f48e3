import { sendLetters } from '../scripts/rounds/letters.js'
import { expectAccessible } from './support/accessible.ts'
import { allTo } from './support/answers.ts'
import { clipboard, closeNow, openRound, press, takeLinks } from './support/lead-round.ts'
import { expect, storedRows, test } from './support/story.ts'
import { five, teamPerson } from './support/team.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Berlin' })

const damageThird = (envelope: Uint8Array, at: number) =>
  at === 5 ? envelope.map((byte, place) => (place === 300 ? byte ^ 1 : byte)) : envelope

test('a round without names: opened, saved before it is sent, closed, opened, handed back, asked again', async ({
  page,
  baseURL,
}) => {
  await page.goto('/lead')
  await press(page, 'Open the round')
  await expect(page.getByText('Give the round a name, so that people know')).toBeVisible()
  await expect(page.getByText('Choose one of the two: people want to know')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toBeFocused()
  await expectAccessible(page)
  expect(Object.keys(await storedRows(page))).toEqual([])

  await openRound(page, 'Without names')
  await expect(page.getByText('The round is open.')).toBeVisible()
  await expect(page.getByText('Whoever has your link to this round can read every answer.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the invitation' })).toBeDisabled()
  await expectAccessible(page)
  await press(page, 'Print it')
  await expect(page.getByRole('button', { name: 'Yes, I have it on paper' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy the invitation' })).toBeDisabled()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/\/lead#[\w.-]+$/)).toBeVisible()
  await expect(page.getByText('Whoever has your link to this round')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  const { file, invitation, lead, join } = await takeLinks(page)
  expect(file).toContain(`/join#${join}`)
  expect(invitation).not.toContain(lead)
  expect(invitation).toMatch(/sent without your name; .* only if at least 5 people answer/)
  expect(page.url()).toBe(`${baseURL}/lead`)

  await sendLetters(
    `${baseURL}`,
    join,
    [...five, teamPerson].map((answers) => ({ answers })),
    damageThird,
  )
  await page.reload()
  await expect(
    page.getByText(/^Nobody has been counted yet\. The next count is made at \d\d:00 CET\.$/),
  ).toBeVisible()
  await closeNow(page)
  await expect(page.getByText('6 people have answered.')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Open the answers')
  await expect(page.getByText(/^Your round “.?Checkout, autumn.?” · 5 people$/)).toBeVisible()
  await expect(page.getByText('1 envelope could not be read and is not counted')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What is covered' })).toBeVisible()
  await page.getByRole('button', { name: 'Open all' }).click()
  await expect(page.getByText('Person 5').first()).toBeVisible()
  await expectAccessible(page)

  await page
    .getByRole('textbox', { name: /^The one thing you have agreed on/ })
    .fill('Ann shows, from May on')
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy a link to this team' })).toHaveCount(0)
  await press(page, 'Copy the link for the team')
  await expect(page.getByText('Copied. Everybody who has it sees the picture')).toBeVisible()
  const picture = await clipboard(page)
  expect(picture).toMatch(/\/picture#picture-1\.5\.\d{8}\.[ctgu]{10}\.[\w-]+\.[\w-]+\.[\w-]{4}$/)
  await page.goto(picture)
  await expect(page.getByText('Ann shows, from May on')).toBeVisible()
  await expect(
    page.getByText(/^What came out of “.?Checkout, autumn.?” · \d+ .* 20\d\d · 5 people$/),
  ).toBeVisible()
  await expectAccessible(page)

  await page.goto('/lead')
  await press(page, 'Go to the round “Checkout, autumn”')
  await press(page, 'Open the answers')
  await press(page, 'Open the next round')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill('Checkout, winter')
  await press(page, 'Open the round')
  await expect(page.getByRole('heading', { level: 1, name: 'Checkout, winter' })).toBeVisible()
  const next = await takeLinks(page)
  await sendLetters(
    `${baseURL}`,
    next.join,
    Array.from({ length: 5 }, () => ({ answers: teamPerson })),
  )
  await closeNow(page)
  await press(page, 'Open the answers')
  await expect(page.getByRole('heading', { name: /^Since .*Checkout, autumn/ })).toBeVisible()
  await expect(page.getByText('Agreed last time: Ann shows, from May on')).toBeVisible()
  await expect(page.getByText('Other people may have answered than last time: 5 then, 5 now.')).toBeVisible()
})

test('with names, from the saved link in another browser, and deleted', async ({
  provoke,
  page,
  browser,
  baseURL,
}) => {
  provoke(/404/)
  await openRound(page, 'With names', 'Named')
  const { lead, join } = await takeLinks(page)
  await sendLetters(`${baseURL}`, join, [
    { answers: five[0] ?? {}, name: 'Ann' },
    { answers: five[3] ?? {}, name: 'Bo' },
  ])
  const elsewhere = await (await browser.newContext({ baseURL: `${baseURL}` })).newPage()
  await elsewhere.goto(`/lead#${lead}`)
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Named' })).toBeVisible()
  await expect(elsewhere.getByText('If you are not the lead, leave this page and tell them.')).toBeVisible()
  expect(elsewhere.url()).toBe(`${baseURL}/lead`)
  expect(JSON.stringify(await elsewhere.evaluate(() => history.state))).not.toContain(lead.split('.')[1])
  await closeNow(elsewhere)
  await press(elsewhere, 'Open the answers')
  await expect(elsewhere.getByText(/^Your round “.?Named.?” · 2 people$/)).toBeVisible()
  await expect(elsewhere.getByText('Ann').first()).toBeVisible()
  await press(elsewhere, 'Delete this round')
  await elsewhere.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click()
  await expect(elsewhere.getByText('The round is deleted.')).toBeVisible()
  await expect(elsewhere.getByRole('heading', { name: 'Your rounds' })).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'This round is no longer there' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete this round' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a short round says where people stand, and nothing of what it did not ask', async ({
  page,
  baseURL,
}) => {
  await page.goto('/lead')
  await page.getByRole('radio', { name: /^10 pairs/ }).check()
  await page.getByRole('textbox', { name: 'What the round is called' }).fill('Short')
  await page.getByRole('radio', { name: /^With names:/ }).check()
  await press(page, 'Open the round')
  const { join } = await takeLinks(page)
  await sendLetters(`${baseURL}`, join, [
    { answers: allTo(1, 10), name: 'Ann' },
    { answers: allTo(-1, 10), name: 'Bo' },
  ])
  await closeNow(page)
  await press(page, 'Open the answers')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Where people stand between team and project')
  await expect(title).toBeFocused()
  await expect(page.getByText('Bo').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What is covered' })).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Hand it back to the team' })).toHaveCount(0)
  await expectAccessible(page)
})

test('a made-up round, by keyboard from the start page on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'See what the team gets back' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('A made-up round: these people do not exist')).toBeVisible()
  await expect(page.getByText('A made-up round · 5 people')).toBeVisible()
  await expect(page.getByText('getting help from outside').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open a round of your own' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toBeVisible()
})
