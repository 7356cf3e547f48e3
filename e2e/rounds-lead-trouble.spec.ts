import { sendLetters } from '../scripts/rounds/letters.js'
import { expectAccessible } from './support/accessible.ts'
import { closeNow, openRound, press, takeLinks } from './support/lead-round.ts'
import { expect, test } from './support/story.ts'
import { five } from './support/team.ts'
import { blockStorage } from './support/way.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], timezoneId: 'Europe/Berlin' })

test('too few: said kindly, and nothing is left to open', async ({ page, baseURL }) => {
  await openRound(page, 'Without names')
  const { join } = await takeLinks(page)
  await sendLetters(
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

test('rounds are switched off, or one is damaged: said as it is, and the lead’s link stays', async ({
  page,
  provoke,
}) => {
  provoke(/501|409/)
  await openRound(page, 'With names', 'Still there')
  const problem = (status: number, code: string) => ({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: '', status, detail: '', code }),
  })
  await page.route('**/api/round**', (route) => route.fulfill(problem(501, 'off')))
  await page.reload()
  const off = page.getByText('Whoever runs this site has switched rounds off')
  await expect(off).toBeVisible()
  await press(page, 'Delete this round')
  await press(page, 'Delete it')
  await expect(off).toHaveCount(2)
  await expectAccessible(page)
  await page.unroute('**/api/round**')
  await page.route('**/api/round/count', (route) => route.fulfill(problem(409, 'damaged')))
  await press(page, 'Try again')
  await expect(page.getByRole('heading', { name: 'What was sent to this round is damaged' })).toBeVisible()
  await expectAccessible(page)
  await page.unroute('**/api/round/count')
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Still there' })).toBeVisible()
  await expect(page.getByText(/^Nobody has been counted yet\./)).toBeVisible()
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

test('a browser that saves nothing: said, and nothing is lost, by the file with the link', async ({
  context,
  page,
  browser,
  baseURL,
}) => {
  await blockStorage(context)
  await openRound(page, 'With names', 'Unsaved')
  await expect(page.getByText('only the file with your link brings you back to it')).toBeVisible()
  await expectAccessible(page)
  const { lead, join } = await takeLinks(page)
  await sendLetters(`${baseURL}`, join, [{ answers: five[0] ?? {}, name: 'Ann' }])
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'What the round is called' })).toHaveCount(0)
  await expect(
    page.getByRole('heading', { name: 'This browser does not know that round any more' }),
  ).toBeVisible()
  const elsewhere = await (await browser.newContext({ baseURL: `${baseURL}` })).newPage()
  await elsewhere.goto(`/lead#${lead}`)
  await closeNow(elsewhere)
  await press(elsewhere, 'Open the answers')
  await expect(elsewhere.getByText('One person has answered')).toBeVisible()
  await elsewhere.context().close()
})
