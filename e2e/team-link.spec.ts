import { allTo } from './support/answers.ts'
import { linkTo, sumOf } from './support/links.ts'
import { expect, test } from './support/story.ts'
import { projectPerson, savedTeam, teamKey, teamPerson, variant } from './support/team.ts'
import { h1, namesIn, open, openAdding, paste } from './support/team-page.ts'

test('one link carries the team, with and without names, and replaces nothing unasked', async ({
  page,
  store,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await store(
    savedTeam([
      { name: 'Ann', answers: teamPerson },
      { name: 'Bo', answers: projectPerson },
    ]),
    teamKey,
  )
  await page.goto('/team')
  const sentence =
    'As far as these answers tell, different people back the team and the project. Each of 10 kinds of work is probably covered.'
  await expect(page.getByRole('heading', h1)).toHaveText(sentence)
  await page.getByRole('button', { name: 'Copy a link to this team' }).click()
  await expect(page.getByText('Copied. Whoever has the link can see every answer in it.')).toBeVisible()
  const withNames = await page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('checkbox', { name: 'With names' }).uncheck()
  await page.getByRole('button', { name: 'Copy a link to this team' }).click()
  await expect(page.getByText('Copied.')).toBeVisible()
  const without = await page.evaluate(() => navigator.clipboard.readText())
  const [one, other] = [teamPerson, projectPerson].map((answers) => linkTo(answers).slice('two-hats-'.length))
  expect(withNames.split('#')[1]?.replace(/&sum=.*/, '')).toBe(`team=1&m=${one}.Ann&m=${other}.Bo`)
  expect(without.split('#')[1]).toBe(`team=1&m=${one}&m=${other}&sum=${sumOf(`team=1&m=${one}&m=${other}`)}`)

  const clean = await browser.newContext()
  const guest = await clean.newPage()
  await guest.goto(withNames)
  await expect(guest.getByRole('heading', h1)).toHaveText(sentence)
  await expect(guest.getByRole('region', { name: 'Who is in it' }).getByRole('listitem')).toHaveText([
    'Ann',
    'Bo',
  ])
  expect(await guest.evaluate(() => localStorage.length)).toBe(0)
  await guest.getByRole('button', { name: 'Keep this team here' }).click()
  await expect.poll(() => namesIn(guest)).toEqual(['Ann', 'Bo'])
  expect(guest.url()).not.toContain('#')
  await openAdding(guest)
  await guest.getByRole('button', { name: 'Remove Bo' }).click()
  await expect(guest.getByText('Your team · 1 person')).toBeVisible()

  await guest.goto('/method')
  await guest.goto(without)
  await expect(guest.getByRole('region', { name: 'Who is in it' }).getByRole('listitem')).toHaveText([
    'Person 1',
    'Person 2',
  ])
  await guest.getByRole('button', { name: 'Keep this team here' }).click()
  await expect(guest.getByText('There is a team of 1 person here already.')).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Leave it as it is' })).toBeFocused()
  await guest.keyboard.press('Escape')
  await guest.getByRole('button', { name: 'See the team in this browser' }).click()
  await expect.poll(() => namesIn(guest)).toEqual(['Ann'])
  await guest.goto('/method')
  await guest.goto(without)
  await guest.getByRole('button', { name: 'Keep this team here' }).click()
  await guest.getByRole('button', { name: 'Replace it' }).click()
  await expect.poll(() => namesIn(guest)).toEqual(['Person 1', 'Person 2'])
  await clean.close()
})

const body = linkTo(teamPerson).slice('two-hats-'.length)

const badLinks = [
  ['cut at the end of a person', `team=1&m=${body}&m=${body}`, 'This team link is damaged'],
  ['with a wrong sum', `team=1&m=${body}&sum=AAAA`, 'This team link is damaged'],
  ['of another form', 'team=2&x=1', 'This team link is from another version'],
  ['to one person’s result', linkTo(teamPerson), 'This is not a link to a team'],
] as const

for (const [what, hash, title] of badLinks) {
  test(`a team link ${what}: a sentence, nobody, and the team here untouched`, async ({ page, store }) => {
    await store(savedTeam([{ name: 'Ann', answers: teamPerson }, { answers: projectPerson }]), teamKey)
    await page.goto(`/team#${hash}`)
    await expect(page.getByRole('heading', h1)).toHaveText(title)
    await expect(page.getByText('The team in this browser, if there is one, is untouched.')).toBeVisible()
    await expect(page.getByText('Ann')).toHaveCount(0)
    await page.getByRole('button', { name: 'See the team in this browser' }).click()
    await expect.poll(() => namesIn(page)).toEqual(['Ann', 'Person 2'])
  })
}

test('three people who answered about one: agreement and distance; with two, a sentence', async ({
  page,
}) => {
  await page.goto('/team')
  const about = (value: number, at: number) =>
    `https://example.org/result#${linkTo(variant(allTo(value), at))}&about=Ann%20Lee`
  await paste(page, `${linkTo(teamPerson)} ${about(0, 1)} ${about(0.5, 2)}`)
  const section = page.getByRole('region', { name: /^How .Ann Lee. and others see it$/ })
  await expect(section.getByText(/^2 raters with a position so far\. From three on/)).toBeVisible()
  await expect(page.getByText('Your team · 1 person')).toBeVisible()
  await paste(page, about(1, 3))
  await section.getByRole('combobox').selectOption('Person 1')
  await expect(section.getByText('sees more of the team than each of the others.')).toBeVisible()
  await expect(section.getByText('3 others: from the middle to 91 towards the project.')).toBeVisible()
  await open(page, 'Coefficients for specialists')
  // Positions −90.9 against 0, 45.45 and 90.91: mean 45.45, SD 45.45, d = −136.36/45.45 = −3.
  // r_wg(J) over 20 pairs: variances of 0, .5, 1 are .25, as a five-point step 1 (σ² = 2 expected): 1 − 1/2 = .5 each;
  // 20·.5/(20·.5 + .5) = .952.
  await expect(section.locator('dl > div', { hasText: 'Self minus others' }).locator('.value')).toHaveText(
    '−3.00',
  )
  await expect(
    section.locator('dl > div', { hasText: 'Agreement of the raters' }).locator('.value'),
  ).toHaveText('0.95')
})
