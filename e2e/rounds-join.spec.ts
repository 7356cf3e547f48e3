import { expectAccessible } from './support/accessible.ts'
import { allTo, everything, pairs } from './support/answers.ts'
import { finished, journal, later, leave, look, person, says, send, sendTo, tells } from './support/join.ts'
import { linkTo } from './support/links.ts'
import { closeRound, lettersOf, openRound } from './support/round.ts'
import { expect, storedRows, surveyIsReady, test } from './support/story.ts'
import { pair, seeResult, title } from './support/way.ts'

const letter = (code: string, name?: string) => ({ answers: code, ...(name ? { name } : {}) })
const codes = (...all: readonly string[]) => [...all].sort().map((code) => letter(code))

test('somebody who is asked answers, sees the own result first, and then what goes', async ({
  page,
  request,
}) => {
  const round = await openRound(request, {
    title: 'Checkout, autumn',
    line: 'Please answer by Friday.',
    policy: { form: 'short' },
  })
  await page.goto(round.join)
  await expect(title(page)).toHaveText('Checkout, autumn')
  await expect(page.getByText('Please answer by Friday.')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  const facts = page.getByRole('listitem')
  await expect(facts.first()).toContainText('10 short questions of Two Hats, about 2 minutes')
  const told = (await page.locator('.round-facts').first().innerText()).split(/\s+/).length
  expect(told).toBeLessThanOrEqual(90)
  await expect(page.getByText(/^It closes on \w+day/)).toContainText(/[A-Z]{3}/)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Answer now' }).click()
  await surveyIsReady(page)
  await expect(page.getByText('Not sent yet: look at')).toBeHidden()
  for (let at = 0; at < 10; at++) {
    const choice = pairs[at]?.projectRight ? 'Much more the second' : 'Much more the first'
    await pair(page, at + 1)
      .getByText(choice, { exact: true })
      .click()
    if (at % 5 === 4) await page.getByRole('button', { name: 'Next' }).click()
  }
  await seeResult(page).click()
  await expect(title(page)).toContainText('towards the project')
  await page.getByRole('link', { name: 'Not sent yet: look at' }).click()

  await look(page)
  await expect(page.getByText(/^10 answers, from your survey of /)).toBeVisible()
  await expect(page.getByText('They will be read like this: ')).toContainText('towards the project')
  await page.getByText('Every answer that goes').click()
  await expect(page.locator('.goes ol li')).toHaveCount(10)
  await expectAccessible(page)
  await send(page).click()
  await tells(page, 'Sent.')
  await expectAccessible(page)
  await page.reload()
  await says(page, 'Sent.')
  await page.goto('/result')
  await expect(page.getByText('Not sent yet: look at')).toBeHidden()

  expect(await closeRound(request, round)).toMatchObject({ count: 1, enough: false })
})

test('five people send; one replaces, one withdraws, one is offline and sends later', async ({
  browser,
  request,
}) => {
  const round = await openRound(request)
  const people = await Promise.all([1, 0.5, 0, -0.5, -1].map((value) => person(browser, allTo(value))))
  const [replaces, withdraws, offline, ...others] = people
  if (!replaces || !withdraws || !offline) throw new Error('Five people were expected.')

  await offline.goto(round.join)
  await look(offline)
  await expect(send(offline)).toBeVisible()
  await offline.context().setOffline(true)
  await send(offline).click()
  await tells(offline, 'Sealed, but not sent yet.')
  await expect(offline.getByText('The server could not be reached.')).toBeVisible()
  await expectAccessible(offline)
  const [sealed] = Object.values(await storedRows(offline)).flatMap((row) =>
    typeof row === 'object' && row !== null && 'waiting' in row ? [row.waiting] : [],
  )
  expect(sealed).toMatchObject({ revision: 1, letter: { code: linkTo(allTo(0)) } })
  const context = offline.context()
  const page = await later(context)
  await context.setOffline(false)
  await page.goto('/join')
  await says(page, 'Sent.')

  await Promise.all([...others, withdraws].map((one) => sendTo(one, round)))
  await withdraws.getByRole('button', { name: 'Withdraw them' }).click()
  await expect(withdraws.getByRole('dialog')).toBeVisible()
  // Enter, Enter keeps.
  await expect(withdraws.getByRole('button', { name: 'Leave them there' })).toBeFocused()
  await withdraws.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await tells(withdraws, 'Withdrawn.')

  await sendTo(replaces, round)
  const second = { on: '2026-06-20T09:07:00.000Z', id: '2026-06-20T09:00:00.000Z', at: 2 }
  await leave(replaces, finished(allTo(0), second))
  await replaces.goto('/join')
  // The round has the answers of before, and the result of these says so.
  await expect(replaces.getByRole('button', { name: /^Replace them/ })).toBeVisible()
  await replaces.goto('/result')
  await replaces.getByRole('link', { name: 'Not sent yet: look at' }).click()
  await replaces.getByRole('button', { name: /^Replace them by the answers of / }).click()
  await send(replaces).click()
  await tells(replaces, 'Sent.')

  expect(await closeRound(request, round)).toEqual({ state: 'closed', count: 4, enough: true })
  const all = [allTo(0), allTo(0), allTo(-0.5), allTo(-1)].map((answers) => linkTo(answers))
  expect(await lettersOf(request, round)).toEqual(codes(...all))
  await replaces.reload()
  await says(replaces, 'This round is closed.')
  await expect(replaces.getByText('What you sent from this browser is in it, unless you')).toBeVisible()
  await withdraws.reload()
  await expect(withdraws.getByText('You withdrew your answers in time')).toBeVisible()
  await Promise.all(people.map((one) => one.context().close()))
})

test('a link of one’s own withdraws from another device, and what was sent before it changes nothing', async ({
  browser,
  context,
  page,
  request,
  provoke,
}) => {
  // It does not know how often was sent before.
  provoke(/status of 409/)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const round = await openRound(request, { policy: { least: 3 } })
  const [one, another] = await Promise.all([person(browser, allTo(1)), person(browser, everything)])
  await one.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await sendTo(one, round)
  await one.getByRole('button', { name: 'Copy the link to change or withdraw' }).click()
  await expect(one.getByText('Copied. Whoever has it can replace or withdraw your answers')).toBeVisible()
  const receipt = await one.evaluate(() => navigator.clipboard.readText())
  expect(receipt.startsWith(new URL(round.join, receipt).href)).toBe(true)

  await page.goto(receipt)
  await says(page, 'Change or withdraw what you sent elsewhere')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Withdraw them' }).click()
  await page.getByRole('button', { name: 'Withdraw', exact: true }).click()
  await tells(page, 'Withdrawn.')
  // Only the server knows, and it is not asked: no claim is made.
  await one.reload()
  await says(one, 'Sent.')
  await expect(
    one.getByText('If you changed or withdrew them elsewhere by your link, that counts.'),
  ).toBeVisible()

  // A link about other answers than this browser has sent.
  await sendTo(another, round)
  await another.goto(receipt)
  await expect(title(another)).toHaveText('This link is about other answers')
  expect(await closeRound(request, round)).toMatchObject({ count: 1 })
  await Promise.all([one, another].map((each) => each.context().close()))
})

test('with names, by the keyboard alone: a name is asked for, and goes', async ({ page, store, request }) => {
  await store(finished(everything), journal)
  const round = await openRound(request, { policy: { names: true, least: 1 } })
  await page.goto(round.join)
  const button = page.getByRole('button', { name: /^Look at the answers of / })
  await expect(button).toBeVisible()
  const reach = async (what: typeof button) => {
    for (let at = 0; at < 40; at++) {
      if (await what.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error('The Tab key does not lead there.')
  }
  await reach(button)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What goes into this round' })).toBeFocused()
  await reach(send(page))
  await page.keyboard.press('Enter')
  const name = page.getByRole('textbox', { name: 'Your name, as the lead will read it' })
  await expect(name).toBeFocused()
  await expect(page.getByText('This round asks for a name.')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type(' Ann  Ött ')
  await reach(send(page))
  await page.keyboard.press('Enter')
  await tells(page, 'Sent.')
  await expect(page.getByText('The lead will read them with the name \u2068Ann Ött\u2069.')).toBeVisible()
  expect(await closeRound(request, round)).toEqual({ state: 'closed', count: 1, enough: true })
  expect(await lettersOf(request, round)).toEqual([letter(linkTo(everything), 'Ann Ött')])
})

test('a round of the short form takes no survey of all questions, and begins another', async ({
  page,
  store,
  request,
}) => {
  await store(finished(everything), journal)
  await page.goto((await openRound(request, { policy: { form: 'short' } })).join)
  await expect(page.getByText('Of the surveys in this browser none fits')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Look at the answers of / })).toHaveCount(0)
  await page.getByRole('link', { name: 'Answer now' }).click()
  await surveyIsReady(page)
  await expect(page.locator('main').getByRole('radio', { checked: true })).toHaveCount(0)
})

test('two rounds: a list; one is forgotten; deleting everything deletes them', async ({ page, request }) => {
  const rounds = await Promise.all(['One', 'Two'].map((name) => openRound(request, { title: name })))
  for (const [at, { join }] of rounds.entries()) {
    await page.goto(join)
    await expect(title(page)).toHaveText(['One', 'Two'][at] ?? '')
  }
  await page.goto('/join')
  await expect(title(page)).toHaveText('Rounds you were asked by')
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go to the round \u2068Two\u2069' }).click()
  await expect(title(page)).toHaveText('Two')
  await page.getByRole('button', { name: 'Remove this round from this browser' }).click()
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(title(page)).toBeFocused()
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await page.goto('/privacy')
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button').last()).toBeFocused()
  await expect(dialog.getByRole('button', { name: 'Delete everything', exact: true })).not.toBeFocused()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('Deleted. Nothing of yours is left')).toBeVisible()
  expect(await storedRows(page)).toEqual({})
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.goto('/join')
  await expect(title(page)).toHaveText('There is no round here')
  await expectAccessible(page)
})
