import { linkTo } from './support/links.ts'
import { expect, storedRows, test, textsSetAside } from './support/story.ts'
import { five, projectPerson, savedTeam, teamKey, teamPerson } from './support/team.ts'
import { h1, namesIn, openAdding, paste } from './support/team-page.ts'

const names = [
  ['right to left', 'נועה בר־לב', 'נועה בר־לב'],
  ['emoji', '👩‍👩‍👧‍👦 Zoë 🇨🇭', '👩‍👩‍👧‍👦 Zoë 🇨🇭'],
  ['markup', '<img src=x onerror=alert(1)>&amp;"', '<img src=x onerror=alert(1)>&amp;"'],
  ['an override of direction', 'a\u202eb', 'ab'],
  ['eighty-one family emoji', '👨‍👩‍👧'.repeat(81), '👨‍👩‍👧'.repeat(50)],
  ['a hundred letters', 'x'.repeat(100), 'x'.repeat(80)],
] as const

for (const [what, typed, kept] of names) {
  test(`a name with ${what} is text, survives a reload and a link`, async ({ page, store, context }) => {
    await context.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await store(savedTeam([{ answers: teamPerson }, { answers: projectPerson }]), teamKey)
    await page.goto('/team')
    await openAdding(page)
    await page.getByRole('textbox', { name: 'Name of Person 1' }).fill(typed)
    await expect(page.locator('.people-table bdi').first()).toHaveText(kept)
    await page.reload()
    await expect.poll(() => namesIn(page)).toEqual([kept, 'Person 2'])
    await page.getByRole('button', { name: 'Copy a link to this team' }).click()
    const link = await page.getByRole('textbox', { name: 'Link to this team' }).inputValue()
    await page.goto('/privacy')
    await page.goto(link)
    await expect(page.getByText('A shared team · 2 people')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Who is in it' }).getByRole('listitem')).toHaveText([
      kept,
      'Person 2',
    ])
    await expect(page.locator('main img')).toHaveCount(0)
  })
}

test('removing can be undone for ten seconds, starting over too', async ({ page, store }) => {
  await store(savedTeam(five.map((answers, at) => ({ name: `P${at}`, answers }))), teamKey)
  await page.clock.install()
  await page.goto('/team')
  await openAdding(page)
  await page.getByRole('button', { name: 'Remove P1' }).click()
  await expect(page.getByText('Your team · 4 people')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.clock.runFor(8000)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => namesIn(page)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4'])
  await expect(page.getByRole('heading', { name: 'Who is in it' })).toBeFocused()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Who looks after the team, who the project?')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Your team · 5 people')).toBeVisible()
  await page.getByRole('button', { name: 'Remove P4' }).click()
  await page.clock.runFor(10_500)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await expect.poll(() => namesIn(page)).toEqual(['P0', 'P1', 'P2', 'P3'])
  await expect(page.getByRole('heading', { name: 'Who is in it' })).toBeFocused()
})

test('with the keyboard alone: paste, name, remove, undo', async ({ page }) => {
  // A fast hand on a slow machine: no letter is lost.
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await page.goto('/team')
  const links = page.getByRole('textbox', { name: 'Links to results' })
  await expect(links).toBeVisible()
  await links.focus()
  await page.keyboard.insertText(`${linkTo(teamPerson)}\n${linkTo(projectPerson)}`)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Add from this text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 people added.')).toBeVisible()
  await page.getByRole('heading', { name: 'Who is in it' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ann')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Remove Ann' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('Your team · 1 person')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  await expect.poll(() => namesIn(page)).toEqual(['Ann', 'Person 2'])
})

test('a stored team that cannot be read is set aside; deleting everything deletes the team', async ({
  page,
  store,
}) => {
  await store('{"schema":9}', teamKey)
  await page.goto('/team')
  await expect(page.getByText('the whole is set aside in this browser, not deleted')).toBeVisible()
  await paste(page, `${linkTo(teamPerson)} ${linkTo(projectPerson)}`)
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  expect(await textsSetAside(page)).toEqual(['{"schema":9}'])
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Who looks after the team, who the project?')
  await expect(page.getByText('Deleted. Nothing of yours is left in this browser.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await storedRows(page)).toEqual({})
})
