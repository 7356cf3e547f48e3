import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { allTo } from './support/answers.ts'
import { answer, joinHash } from './support/lead-round.ts'
import { expect, storedRows, test } from './support/story.ts'
import { five, teamPerson } from './support/team.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Berlin' })

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function openRound(page: Page, how: 'With names' | 'Without names', title = 'Checkout, autumn') {
  await page.goto('/lead')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill(title)
  await page.getByRole('radio', { name: new RegExp(`^${how}:`) }).check()
  await press(page, 'Open the round')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Two links' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

/** Saves the lead's link and copies the invitation; what stands behind `#` of both. */
async function takeLinks(page: Page) {
  const saving = page.waitForEvent('download')
  await press(page, 'Save it as a file')
  const file = readFileSync(await (await saving).path(), 'utf8')
  await press(page, 'Copy the invitation')
  await expect(page.getByText('Copied. Paste it where your team reads it.')).toBeVisible()
  const invitation = await clipboard(page)
  return { file, invitation, lead: /\/lead#([\w.-]+)/.exec(file)?.[1] ?? '', join: joinHash(invitation) }
}

async function closeNow(page: Page) {
  await press(page, 'Close it now')
  await expect(page.getByRole('button', { name: 'Let it run' })).toBeFocused()
  await page.getByRole('dialog').getByRole('button', { name: 'Close it', exact: true }).click()
}

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

  await answer(
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
  await answer(
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

const damageThird = (envelope: Uint8Array, at: number) =>
  at === 5 ? envelope.map((byte, place) => (place === 300 ? byte ^ 1 : byte)) : envelope

test('with names, from the saved link in another browser, and deleted', async ({
  provoke,
  page,
  browser,
  baseURL,
}) => {
  provoke(/404/)
  await openRound(page, 'With names', 'Named')
  const { lead, join } = await takeLinks(page)
  await answer(`${baseURL}`, join, [
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

test('too few: said kindly, and nothing is left to open', async ({ page, baseURL }) => {
  await openRound(page, 'Without names')
  const { join } = await takeLinks(page)
  await answer(
    `${baseURL}`,
    join,
    five.slice(0, 4).map((answers) => ({ answers })),
  )
  await closeNow(page)
  await expect(page.getByRole('heading', { name: 'Too few people have answered' })).toBeVisible()
  await expect(page.getByText('4 people answered; this round is opened from 5 on.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the answers' })).toHaveCount(0)
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
  await answer(`${baseURL}`, join, [
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

test('a round that could never be opened is refused; one that nobody answered leads on', async ({ page }) => {
  await page.goto('/lead')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill('Few')
  await page.getByRole('radio', { name: /^Without names:/ }).check()
  await expect(page.getByRole('spinbutton', { name: 'Fewest answers' })).toHaveValue('5')
  await page.getByText('How many you ask, how long it is kept').click()
  const asked = page.getByRole('spinbutton', { name: /^How many people you ask/ })
  await asked.fill('4')
  await press(page, 'Open the round')
  await expect(page.getByText('this round could never be opened')).toBeVisible()
  await expect(asked).toBeFocused()
  await asked.fill('5')
  await expect(page.getByText('this round could never be opened')).toHaveCount(0)
  await page.getByRole('radio', { name: /^With names:/ }).check()
  await press(page, 'Open the round')
  await expect(page.getByText(/^Nobody has been counted yet\./)).toBeVisible()
  await closeNow(page)
  await expect(page.getByRole('heading', { name: 'Nobody has answered' })).toBeVisible()
  await expect(page.getByText('deleted unread')).toHaveCount(0)
  await press(page, 'Open the next round')
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toHaveValue('Few')
})

test('the server is away: the very same round is opened later', async ({ page, context, provoke }) => {
  provoke(/ERR_INTERNET_DISCONNECTED|Failed to load/)
  await page.goto('/lead')
  await page.getByRole('textbox', { name: 'What the round is called' }).fill('Late')
  await page.getByRole('radio', { name: /^Without names:/ }).check()
  const sent: string[] = []
  await page.route('**/api/round', (route) => {
    if (route.request().method() === 'POST') sent.push(`${route.request().postData()}`)
    return sent.length === 1 ? route.abort() : route.continue()
  })
  await press(page, 'Open the round')
  await expect(page.getByText('The round is not open yet')).toBeVisible()
  await expectAccessible(page)
  await press(page, 'Send it once more')
  await expect(page.getByRole('heading', { name: 'Two links' })).toBeVisible()
  expect(sent).toHaveLength(2)
  expect(sent[1]).toBe(sent[0])
  expect(context.pages()).toHaveLength(1)
})

const id = 'A'.repeat(43)

test('a link that is damaged, the team’s, or forgotten says so', async ({ page, provoke }) => {
  provoke(/404/)
  for (const [hash, title] of [
    ['#abc', 'This is not a whole link to a round'],
    [`#${id.slice(1)}.${id}`, 'The first part of this link is damaged'],
    [`#${id}.${id.slice(2)}`, 'The second part of this link is damaged'],
    [`#${id}.${'A'.repeat(22)}`, 'This is the team’s link'],
    [`#${id}.${id}`, 'This round is no longer there'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`/lead${hash}`)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }
  await expectAccessible(page)
  // Pasted where the page is open already, which is one navigation within it.
  await page.goto('/lead')
  await page.evaluate((hash) => {
    location.hash = hash
  }, id.slice(1))
  await expect(page.getByRole('heading', { name: 'This is not a whole link to a round' })).toBeVisible()
  await expect(page).toHaveURL(/\/lead$/)
  for (const [hash, title] of [
    ['', 'There is no picture in this address'],
    ['#picture-1.5.ctguctgutc..AAAA', 'The picture in this link is damaged'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(`/picture${hash}`)
    await expect(page.getByRole('heading', { name: title })).toBeVisible()
  }
  await expectAccessible(page)
})

test('a made-up round, by keyboard from the start page on', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'See what a round shows' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('A made-up round: these people do not exist')).toBeVisible()
  await expect(page.getByText('A made-up round · 5 people')).toBeVisible()
  await expect(page.getByText('getting help from outside').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Open a round of your own' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toBeVisible()
})

test('without encryption, and with a round that this browser forgot, the page says so', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: `${baseURL}` })
  const page = await context.newPage()
  await page.goto('/lead')
  await page.evaluate(() => history.replaceState({ round: 'A'.repeat(43) }, '', location.pathname))
  await page.reload()
  await expect(
    page.getByRole('heading', { name: 'This browser does not know that round any more' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'All rounds of this browser' }).click()
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toBeVisible()
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }))
  await page.reload()
  await expect(
    page.getByText('browsers do not encrypt on such pages. Nothing was asked or sent.'),
  ).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await context.close()
})
