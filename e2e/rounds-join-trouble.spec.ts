import { expectAccessible } from './support/accessible.ts'
import { everything } from './support/answers.ts'
import { finished, journal, look, says, send, unfinished } from './support/join.ts'
import { closeRound, deleteRound, makeRound, openRound } from './support/round.ts'
import { expect, storedRows, test } from './support/story.ts'
import { blockStorage, title } from './support/way.ts'

const ids = `${'A'.repeat(43)}.${'A'.repeat(22)}`

for (const [what, hash, says] of [
  ['is cut', `${'A'.repeat(43)}`, 'It does not have the parts of a link to a round'],
  ['lacks characters of the round', `A.${'A'.repeat(22)}`, 'The part that names the round'],
  ['lacks characters of its secret', `${'A'.repeat(43)}.AAAA`, 'The part that opens the round’s title'],
  ['lacks characters of what was sent', `${ids}.A.${'A'.repeat(22)}`, 'The part that names what was sent'],
  ['lacks the end', `${ids}.${'A'.repeat(22)}.A`, 'The last part, which proves'],
  ['is the lead’s, cut', `${'A'.repeat(43)}.${'A'.repeat(40)}`, 'It looks like the lead’s link'],
] as const)
  test(`a link that ${what}: which part, and what to do`, async ({ page }) => {
    await page.goto(`/join#${hash}`)
    await expect(title(page)).toHaveText('This link is damaged')
    await expect(page.getByText(says)).toBeVisible()
    expect(new URL(page.url()).hash).toBe('')
    expect(await storedRows(page)).toEqual({})
    await expectAccessible(page)
  })

test('the lead’s link: said, and the page it belongs on', async ({ page }) => {
  const { lead } = await makeRound()
  await page.goto(`/join#${lead}`)
  await expect(title(page)).toHaveText('This is the lead’s link')
  expect(new URL(page.url()).hash).toBe('')
  await expect(page.getByRole('link', { name: 'Go to the lead’s page' })).toHaveAttribute(
    'href',
    `/lead#${lead}`,
  )
  await expectAccessible(page)
})

test('a forged header, key, title or policy is noticed, and nothing is asked', async ({ page, request }) => {
  const [genuine, forged] = await Promise.all([openRound(request), makeRound({ title: 'Forged' })])
  const [id, secret] = genuine.join.replace('/join#', '').split('.')
  // Whoever has the join link and the store seals another header under the link's own secret.
  const same = await makeRound({ title: 'Forged', joinSecret: secret ?? '' })
  for (const [answer, heading] of [
    [{ header: same.header, policy: same.policy, state: 'open' }, 'This is not the round of your link'],
    [{ header: forged.header, policy: forged.policy, state: 'open' }, 'This link does not open the round'],
    [
      { header: genuine.header, policy: { ...genuine.policy, least: 4 }, state: 'open' },
      'The server keeps other rules than this round says',
    ],
  ] as const) {
    await page.route('**/api/round', (route) => route.fulfill({ json: answer }))
    await page.goto('/method')
    await page.goto(`/join#${id}.${secret}`)
    await expect(title(page)).toHaveText(heading)
    await expect(page.getByRole('link', { name: 'Answer now' })).toHaveCount(0)
    await expectAccessible(page)
    expect(await storedRows(page)).toEqual({})
    await page.unroute('**/api/round')
  }
  await page.goto('/method')
  await page.goto(genuine.join)
  await expect(title(page)).toHaveText('Checkout, autumn')
})

test('a round that is gone, of other questions, or closed', async ({ page, request, provoke }) => {
  provoke(/status of 404/)
  const round = await openRound(request)
  await deleteRound(request, round)
  await page.goto(round.join)
  await expect(title(page)).toHaveText('There is no such round any more')
  await expectAccessible(page)

  const other = await openRound(request, {
    policy: { instrument: { id: 'two-hats', version: 1, hash: 'ab'.repeat(32) } },
  })
  await page.goto('/method')
  await page.goto(other.join)
  await expect(title(page)).toHaveText('This round asks other questions')

  const closed = await openRound(request)
  await closeRound(request, closed)
  await page.goto('/method')
  await page.goto(closed.join)
  await says(page, 'This round is closed.')
  await expect(page.getByText('Nothing was sent from this browser')).toBeVisible()
  await expectAccessible(page)
})

test('what is sealed as the round closes or is full: said, and kept', async ({
  page,
  store,
  request,
  provoke,
}) => {
  provoke(/status of (409|503)/)
  await store(finished(everything), journal)
  const round = await openRound(request)
  await page.goto(round.join)
  await look(page)
  const problem = (status: number, code: string) => ({
    status,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: 'x', status, detail: 'x', code }),
  })
  await page.route('**/api/round/envelope', (route) => route.fulfill(problem(409, 'full')))
  await send(page).click()
  await says(page, 'Sealed, but not sent yet.')
  await expect(page.getByText('The round holds as many answers as it may.')).toBeVisible()
  await page.unroute('**/api/round/envelope')
  await page.route('**/api/round/envelope', (route) => route.fulfill(problem(503, 'x')))
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('The server is busy.')).toBeVisible()
  await closeRound(request, round)
  await page.unroute('**/api/round/envelope')
  // It is sent again by itself.
  await says(page, 'This round is closed.')
  await expect(page.getByText('What was sealed here did not reach the server in time')).toBeVisible()
})

test('the server cannot be reached: the link is kept, and asked for again once online', async ({
  page,
  request,
  provoke,
}) => {
  provoke(/ERR_FAILED/)
  const round = await openRound(request)
  await page.route('**/api/round', (route) => route.abort())
  await page.goto(round.join)
  await expect(title(page)).toHaveText('The server could not be reached')
  expect(new URL(page.url()).hash).toBe('')
  await expectAccessible(page)
  await page.unroute('**/api/round')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(title(page)).toHaveText('Checkout, autumn')
})

test('a browser that keeps nothing, and one that cannot seal: said before anything is asked', async ({
  context,
  page,
  request,
}) => {
  const round = await openRound(request)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await blockStorage(context)
  await page.goto(round.join)
  await expect(title(page)).toHaveText('Checkout, autumn')
  await expect(page.getByText('This browser does not let the page keep anything')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Answer now' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Copy this link' }).click()
  await expect(page.getByText('Copied. Open it in another browser')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(new URL(round.join, page.url()).href)
  await expectAccessible(page)

  const asked: string[] = []
  page.on('request', (one) => asked.push(new URL(one.url()).pathname))
  await context.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.goto('/method')
  await page.goto(round.join)
  await expect(title(page)).toHaveText('This page cannot seal answers')
  expect(asked.filter((path) => path.startsWith('/api'))).toEqual([])
  await expectAccessible(page)
})

test('a result whose lower parts are still on their way is sent all the same', async ({
  page,
  store,
  request,
}) => {
  await page.goto((await openRound(request)).join)
  await expect(title(page)).toHaveText('Checkout, autumn')
  await store(unfinished(everything), journal)
  const html = await (await request.get('/result')).text()
  // What the result's page does not name itself comes later; here it never comes.
  await page.route('**/_next/static/chunks/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (html.includes(pathname) || !page.url().endsWith('/result')) return route.continue()
  })
  await page.goto('/result')
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await page.getByRole('link', { name: 'Not sent yet: look at' }).click()
  await look(page)
  await expect(page.getByText(/^36 answers, from your survey of /)).toBeVisible()
})
