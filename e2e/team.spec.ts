import type { Page } from '@playwright/test'
import { scriptsOf } from '../scripts/first-load.js'
import { allTo, keyed, saved } from './support/answers.ts'
import { linkTo, sumOf } from './support/links.ts'
import { expect, test } from './support/story.ts'
import {
  bothHats,
  five,
  gapPerson,
  neitherHat,
  projectPerson,
  savedTeam,
  teamKey,
  teamPerson,
  variant,
} from './support/team.ts'

const h1 = { level: 1 } as const
const addTitle = 'Add people'

async function openAdding(page: Page): Promise<void> {
  const links = page.getByRole('textbox', { name: 'Links to results' })
  await expect(page.getByText(addTitle, { exact: true })).toBeVisible()
  if (!(await links.isVisible())) await page.getByText(addTitle, { exact: true }).click()
  await expect(links).toBeVisible()
}

async function paste(page: Page, text: string): Promise<void> {
  await openAdding(page)
  await page.getByRole('textbox', { name: 'Links to results' }).fill(text)
  await page.getByRole('button', { name: 'Add from this text' }).click()
}

const rows = (page: Page, region: string, at = 0) =>
  page.getByRole('region', { name: region }).getByRole('table').nth(at).locator('tbody').getByRole('row')

const cellsOf = (page: Page, region: string, row: string) =>
  page
    .getByRole('region', { name: region })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${row}`) }) })
    .getByRole('cell')

const index = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'How the two hats are spread' })
    .locator('dl > div')
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator('.value')

const namesIn = (page: Page) =>
  page
    .getByRole('region', { name: 'Who is in it' })
    .getByRole('textbox')
    .evaluateAll((inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value || input.getAttribute('placeholder')),
    )

test('nobody yet: what the page is for, and how to begin', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('heading', h1)).toHaveText('Two people, a team')
  await expect(
    page.getByText('There are no answers of your own in this browser: answer the survey.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add mine' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Add from this text' })).toBeDisabled()
  await expect(page.getByRole('link', { name: 'Team', exact: true }).first()).toHaveAttribute('href', '/team')
})

test('one person: an explanation and their own fields, no team', async ({ page }) => {
  await page.goto('/team')
  await paste(page, linkTo(gapPerson))
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect(page.getByRole('heading', h1)).toHaveText('One person so far; a team starts at two.')
  await expect(page.getByRole('region', { name: 'What is covered' })).toHaveCount(0)
  // Means of .45 and .15: this person serves neither objective from .5 on.
  await expect(page.getByText('One person, both hats')).toHaveCount(0)
  // See gapPerson: .63 and .18 for the project, .21 and .06 for the team.
  await expect(cellsOf(page, 'What these answers say', 'Block for the project')).toHaveText(['63.0'])
  await expect(cellsOf(page, 'What these answers say', 'Show for the project')).toHaveText(['18.0'])
  await expect(cellsOf(page, 'What these answers say', 'Unblock for the team')).toHaveText(['21.0'])
  await expect(cellsOf(page, 'What these answers say', 'Decide for the team')).toHaveText(['6.0'])
  await expect(
    page.getByRole('img', {
      name: /^The ten fields of Person 1\. Block for the team 21\.0; Block for the project 63\.0; /,
    }),
  ).toBeVisible()
})

test('one person who serves both objectives: what may get lost', async ({ page }) => {
  await page.goto('/team')
  await paste(page, linkTo(bothHats))
  await expect(page.getByText('One person, both hats')).toBeVisible()
})

test('two people, one for each objective: both backed, and who holds what', async ({ page, store }) => {
  await store(saved(teamPerson))
  await page.goto('/team')
  await page.getByRole('button', { name: 'Add mine' }).click()
  await expect(page.getByText('1 person added.')).toBeVisible()
  await paste(page, `Here you go: https://example.org/result#${linkTo(projectPerson)}.`)
  await expect(page.getByRole('heading', h1)).toHaveText(
    'As far as these answers tell, different people back the team and the project. Each of 10 fields is probably covered.',
  )
  // Every field has .925 and .075: Φ(−.425/.26)·Φ(.425/.26) = .0511·.9489 = .0485.
  await expect(rows(page, 'What is covered')).toHaveCount(10)
  for (const field of ['Block for the team', 'Unblock for the project', 'Show for the team']) {
    await expect(cellsOf(page, 'What is covered', field)).toHaveText(['5 %', '92.5', '1'])
  }
  await expect(page.getByRole('rowheader', { name: 'Redirect for the team' }).first()).toHaveText(
    /^Redirect for the teamcovered · .Person 1. only: nobody else if away$/,
  )
  // A = .925, M = .075, S = .85; nothing short of the mark, no second person above it.
  await expect(index(page, 'Both roles backed')).toHaveText('yes')
  await expect(index(page, 'One person wears both hats')).toHaveText('no')
  await expect(index(page, 'Separation')).toHaveText('85.0')
  await expect(index(page, 'Gap index')).toHaveText('0.0')
  await expect(index(page, 'Overlap')).toHaveText('0.0')
  await expect(page.getByRole('region', { name: 'What gets lost' })).toHaveCount(0)
  // All ends: −90.9 from −99.5 to −73.4, and the mirror image.
  await expect(cellsOf(page, 'The people on one spectrum', 'Person 1')).toHaveText(['−90.9', '92.5', '7.5'])
  await expect(cellsOf(page, 'The people on one spectrum', 'Person 2')).toHaveText(['90.9', '7.5', '92.5'])
  await expect(
    page.getByRole('img', {
      name: 'People between tech lead and technical PM. Person 1 −91, likely −100 to −73; Person 2 91, likely 73 to 100.',
    }),
  ).toBeVisible()
  const held = page.getByRole('region', { name: 'Who holds what' })
  await expect(held.locator('dl > div')).toHaveText([
    'Both pullnone',
    'Person 1 doesBlock for the team, Unblock for the team, Redirect for the team, Decide for the team, Show for the team',
    'Person 2 doesBlock for the project, Unblock for the project, Redirect for the project, Decide for the project, Show for the project',
    'Neither doesnone',
  ])
  await expect(cellsOf(page, 'Who holds what', 'Decide for the team')).toHaveText(['92.5', '7.5'])
  await expect(held.getByRole('listitem')).toHaveText([
    'Which of the ten fields does each of us believe the other looks after?',
    'Where do we both step in, and who will step back?',
    'Where does neither, and who takes it from when on?',
    'When the team and the project want different things, who decides, and by what?',
    'What would each of us gladly hand over next month?',
  ])
})

test('two people, one who does it all: one person wears both hats', async ({ page, store }) => {
  await store(
    savedTeam([
      { name: 'Ann', answers: bothHats },
      { name: 'Bo', answers: neitherHat },
    ]),
    teamKey,
  )
  await page.goto('/team')
  // A = min(1, 0) = 0, M = 1, S = −1. Every field: Φ(−.5/.26)·Φ(.5/.26) = .0272·.9728 = .0265.
  await expect(page.getByRole('heading', h1)).toContainText(
    'As far as these answers tell, one person wears both hats.',
  )
  await expect(index(page, 'Separation')).toHaveText('−100.0')
  await expect(index(page, 'Both roles backed')).toHaveText('no')
  await expect(cellsOf(page, 'What is covered', 'Show for the project')).toHaveText(['3 %', '100.0', '1'])
  const lost = page.getByRole('region', { name: 'What gets lost' })
  await expect(lost.getByRole('heading', { level: 3 })).toHaveText(['One person, both hats'])
  await expect(lost.getByText('Priorities may swing.')).toBeVisible()
})

test('five people with a gap: probably, the very fields, and what to agree on', async ({ page, store }) => {
  const names = ['Ann', 'Bo', 'Cem', 'Dee', 'Eli']
  await store(savedTeam(five.map((answers, at) => ({ name: names[at] ?? '', answers }))), teamKey)
  await page.goto('/team')
  await expect(page.getByText('Your team · 5 people')).toBeVisible()
  await expect(page.getByRole('heading', h1)).toHaveText(
    'Probably no two people back one objective each. 2 of 10 fields are likely gaps, each taken by itself: Decide and Show for the project.',
  )
  await expect(
    page.getByText('These chances were calibrated for two or three people; for 5, read them as rough.'),
  ).toBeVisible()
  // Project fields: .075 three times and twice .63: Φ(1.6346)³·Φ(−.5)² = .8545·.0952 = .081; or twice .18:
  // .8545·Φ(1.2308)² = .8545·.7935 = .678. Team fields: .925 three times: Φ(−1.6346)³ = .0001.
  await expect(cellsOf(page, 'What is covered', 'Block for the project')).toHaveText(['8 %', '63.0', '2'])
  await expect(cellsOf(page, 'What is covered', 'Decide for the project')).toHaveText(['68 %', '18.0', '0'])
  await expect(cellsOf(page, 'What is covered', 'Show for the project')).toHaveText(['68 %', '18.0', '0'])
  await expect(cellsOf(page, 'What is covered', 'Show for the team')).toHaveText(['under 1 %', '92.5', '3'])
  const coverage = page.getByRole('region', { name: 'What is covered' })
  await expect(coverage.getByRole('rowheader', { name: /^Block for the project/ })).toHaveText(
    'Block for the projectcovered · \u2068Dee\u2069 and \u2068Eli\u2069',
  )
  await expect(coverage.getByRole('rowheader', { name: 'Show for the project' })).toHaveText(
    'Show for the projectlikely gap · nobody reaches 50',
  )
  await expect(
    coverage.getByRole('img', {
      name: /^Coverage of the ten fields\. Block for the team: covered; .*Decide for the project: likely gap; Show for the team: covered; Show for the project: likely gap\.$/,
    }),
  ).toBeVisible()
  const lost = page.getByRole('region', { name: 'What gets lost' })
  await expect(lost.getByRole('heading', { level: 3 })).toHaveText(['Project objective thin'])
  await expect(lost.getByText('Seen in: Decide (68 %), Show (68 %).')).toBeVisible()
  await expect(lost.getByRole('listitem')).toHaveText([
    'who settles open questions by time and cost',
    'who tells people outside how it is going',
  ])
  // R_project is .45 at most (three of .63, two of .18), R_team .925: A = .45; M = .15 (three of .21, two of .06); S = .3.
  // Gap index: twice .64 over ten. Overlap: five of .85 and three of .26 over ten.
  await expect(index(page, 'Both roles backed')).toHaveText('no')
  await expect(index(page, 'Separation')).toHaveText('30.0')
  await expect(index(page, 'Gap index')).toHaveText('12.8')
  await expect(index(page, 'Overlap')).toHaveText('50.3')
  await expect(cellsOf(page, 'The people on one spectrum', 'Dee')).toHaveText(['0.0', '15.0', '45.0'])
  await expect(page.getByRole('region', { name: 'Who holds what' })).toHaveCount(0)
})

test('thirty links in a pasted e-mail, a damaged one and one of another version among them', async ({
  page,
}) => {
  const links = Array.from({ length: 30 }, (_, at) =>
    linkTo(variant(at % 2 ? teamPerson : projectPerson, at)),
  )
  const mail = links.map(
    (link, at) =>
      [
        `> On Monday somebody wrote: my link is <https://example.org/result#${link}>, cheers`,
        `* bare: ${link}`,
        `[mine](https://example.org/de/result#${link}) and _#${link}_`.replace(` and _#${link}_`, ''),
      ][at % 3],
  )
  const damaged = `${links[0]?.slice(0, 20)}X${links[0]?.slice(21)}`
  mail.splice(
    7,
    0,
    `https://example.org/result#${damaged}`,
    'see two-hats-2.AAAAAAAA, two-hats-1 and two hats',
  )
  await page.goto('/team')
  await paste(page, mail.join('\n'))
  await expect(page.getByText('30 people added.')).toBeVisible()
  await expect(page.getByText(`The link “${damaged}” is damaged`)).toBeVisible()
  await expect(page.getByText('The link “two-hats-2.AAAAAAAA” is from another version')).toBeVisible()
  await expect(page.getByText('Your team · 30 people')).toBeVisible()
  await expect(rows(page, 'The people on one spectrum')).toHaveCount(30)
})

test('text without any link, and a damaged link alone, add nobody and say why', async ({ page }) => {
  await page.goto('/team')
  await paste(page, 'Good morning')
  await expect(page.getByText('No Two Hats link stands in this text.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toHaveValue('Good morning')
  await paste(page, `${linkTo(teamPerson)}x`)
  await expect(page.getByText('Nobody was added.')).toBeVisible()
  await expect(page.getByText('is damaged: some of its characters')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('two-hats.team'))).not.toContain('block-1')
})

test('the same answers are noticed, and added only on demand', async ({ page }) => {
  await page.goto('/team')
  await paste(page, `${linkTo(teamPerson)} ${linkTo(projectPerson)} ${linkTo(teamPerson)}`)
  await expect(page.getByText('2 people added.')).toBeVisible()
  await expect(page.getByText('Already there: the same answers as')).toBeVisible()
  await page.getByRole('button', { name: 'Add the answers that equal those of Person 1 anyway' }).click()
  await expect(page.getByText('Your team · 3 people')).toBeVisible()
  await expect(page.getByText('Already there')).toHaveCount(0)
})

test('a short form and people without frequencies say that they have no fields', async ({ page }) => {
  await page.goto('/team')
  await paste(
    page,
    `${linkTo(allTo(1, 10), 'short')} ${linkTo(allTo(-1))} ${linkTo(keyed([1, 1, 1]), 'short')}`,
  )
  const list = page.getByRole('region', { name: 'Who is in it' })
  await expect(list.getByRole('listitem').nth(0)).toContainText('short form: position only, no fields')
  await expect(list.getByRole('listitem').nth(1)).toContainText(
    '20 of 36 answered, no frequencies: no fields',
  )
  await expect(page.getByRole('heading', h1)).toHaveText(
    'Who backs which objective is not known: too few questions on frequency are answered. No field is known.',
  )
  await expect(page.getByText('Without a position, since fewer than 5 pairs are answered')).toContainText(
    'Person 3',
  )
  await expect(cellsOf(page, 'What is covered', 'Block for the team')).toHaveText(['–', '–', '–'])
})

test('sixty people, not sixty-one, and nothing lost of those who were there', async ({ page }) => {
  await page.goto('/team')
  const links = Array.from({ length: 61 }, (_, at) => linkTo(variant(at % 2 ? teamPerson : gapPerson, at)))
  await paste(page, links.slice(0, 59).join(' '))
  await expect(page.getByText('59 people added.')).toBeVisible()
  await paste(page, links.slice(59).join(' '))
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect(page.getByText('A team holds 60 people at most: 1 was not added.')).toBeVisible()
  await expect(page.getByText('Your team · 60 people')).toBeVisible()
  await expect(rows(page, 'The people on one spectrum')).toHaveCount(60)
  await page.reload()
  await expect(page.getByText('Your team · 60 people')).toBeVisible()
  await expect(
    page
      .getByRole('region', { name: 'What is covered' })
      .getByRole('rowheader', { name: 'Show for the team' }),
  ).toHaveText(/Person 2., .Person 4., .Person 6., and 27 others$/)
})

const names = [
  ['right to left', 'נועה בר־לב', 'נועה בר־לב'],
  ['emoji', '👩‍👩‍👧‍👦 Zoë 🇨🇭', '👩‍👩‍👧‍👦 Zoë 🇨🇭'],
  ['markup', '<img src=x onerror=alert(1)>&amp;"', '<img src=x onerror=alert(1)>&amp;"'],
  ['an override of direction', 'a\u202eb', 'a\u202eb'],
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
    await page.getByRole('textbox', { name: 'Name of Person 1' }).fill(typed)
    await expect(
      page.getByRole('region', { name: 'The people on one spectrum' }).locator('bdi').first(),
    ).toHaveText(kept)
    await page.reload()
    expect(await namesIn(page)).toEqual([kept, 'Person 2'])
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
  await page.getByRole('button', { name: 'Remove P1' }).click()
  await expect(page.getByText('Your team · 4 people')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
  await page.clock.runFor(8000)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await namesIn(page)).toEqual(['P0', 'P1', 'P2', 'P3', 'P4'])
  await expect(page.getByRole('heading', { name: 'Who is in it' })).toBeFocused()
  await page.getByRole('button', { name: 'Start over' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Two people, a team')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Your team · 5 people')).toBeVisible()
  await page.getByRole('button', { name: 'Remove P4' }).click()
  await page.clock.runFor(10_500)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  expect(await namesIn(page)).toEqual(['P0', 'P1', 'P2', 'P3'])
  await expect(page.getByRole('heading', { name: 'Who is in it' })).toBeFocused()
})

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
    'As far as these answers tell, different people back the team and the project. Each of 10 fields is probably covered.'
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
  expect(await namesIn(guest)).toEqual(['Ann', 'Bo'])
  expect(guest.url()).not.toContain('#')
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
  await guest.getByRole('button', { name: 'Leave it as it is' }).click()
  await guest.getByRole('button', { name: 'See the team in this browser' }).click()
  expect(await namesIn(guest)).toEqual(['Ann'])
  await guest.goto('/method')
  await guest.goto(without)
  await guest.getByRole('button', { name: 'Keep this team here' }).click()
  await guest.getByRole('button', { name: 'Replace it' }).click()
  expect(await namesIn(guest)).toEqual(['Person 1', 'Person 2'])
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
    expect(await namesIn(page)).toEqual(['Ann', 'Person 2'])
  })
}

test('JSON files: answers, answers with a name, lists, a history; bad ones are named', async ({ page }) => {
  await page.goto('/team')
  const file = (name: string, content: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  })
  await page.locator('input[type=file]').setInputFiles([
    file('bare.json', teamPerson),
    file('named.json', { name: 'Ann', date: '2026-01-01', role: 'both', answers: projectPerson, result: {} }),
    file('list.json', [
      { name: 'Bo', answers: gapPerson },
      variant(teamPerson, 7),
      { answers: { 'block-1': 9 } },
    ]),
    file('history.json', {
      format: 'two-hats-history',
      schema: 1,
      entries: [{ id: 'a', name: 'Spring', date: '2026-04-01', role: null, answers: bothHats }],
    }),
    file('broken.json', '{"block-1": 4'),
    file('foreign.json', { hello: 'world' }),
    file('later.json', { instrument: { id: 'two-hats', version: 2 }, answers: {} }),
    file('large.json', ' '.repeat(1_000_001)),
  ])
  await expect(page.getByText('5 people added.')).toBeVisible()
  expect(await namesIn(page)).toEqual(['Person 1', 'Ann', 'Bo', 'Person 4', 'Spring'])
  await expect(
    page.getByText('“list.json”, entry 3, was not taken: Answer to "block-1" is 9; expected'),
  ).toBeVisible()
  await expect(page.getByText('“broken.json” could not be read as JSON.')).toBeVisible()
  await expect(page.getByText('“foreign.json” holds no Two Hats answers.')).toBeVisible()
  await expect(page.getByText('“later.json” is from another version of the questionnaire')).toBeVisible()
  await expect(page.getByText('“large.json” is larger than 1 MB, so it was not read.')).toBeVisible()
})

test('a dropped file is read like a chosen one', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toBeVisible()
  const transfer = await page.evaluateHandle(
    (text) => {
      const data = new DataTransfer()
      data.items.add(new File([text], 'ann.json', { type: 'application/json' }))
      return data
    },
    JSON.stringify({ name: 'Ann', answers: teamPerson }),
  )
  await page
    .getByRole('textbox', { name: 'Links to results' })
    .dispatchEvent('drop', { dataTransfer: transfer })
  await expect(page.getByText('1 person added.')).toBeVisible()
  expect(await namesIn(page)).toEqual(['Ann'])
})

test('three people who answered about one: agreement and distance; with two, a sentence', async ({
  page,
}) => {
  await page.goto('/team')
  const about = (value: number, at: number) =>
    `https://example.org/result#${linkTo(variant(allTo(value), at))}&about=Ann%20Lee`
  await paste(page, `${linkTo(teamPerson)} ${about(0, 1)} ${about(0.5, 2)}`)
  const section = page.getByRole('region', { name: /^Self against others: .Ann Lee.$/ })
  await expect(section.getByText(/^2 raters with a position so far\. From three on/)).toBeVisible()
  await expect(page.getByText('Your team · 1 person')).toBeVisible()
  await paste(page, about(1, 3))
  await section.getByRole('combobox').selectOption('Person 1')
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

test('with the keyboard alone: paste, name, remove, undo', async ({ page }) => {
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
  expect(await namesIn(page)).toEqual(['Ann', 'Person 2'])
})

test('a stored team that cannot be read is set aside; deleting everything deletes the team', async ({
  page,
  store,
}) => {
  await store('{"schema":9}', teamKey)
  await page.goto('/team')
  await expect(page.getByText('It was set aside in this browser, not deleted')).toBeVisible()
  await paste(page, `${linkTo(teamPerson)} ${linkTo(projectPerson)}`)
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  const kept = await page.evaluate(() =>
    Object.entries(localStorage).filter(([key]) => key.startsWith('two-hats.aside.')),
  )
  expect(kept.map(([, value]) => value)).toEqual(['{"schema":9}'])
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Two people, a team')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('when the findings do not arrive, the sentence and the list stay, with one button', async ({
  page,
  store,
  trouble,
  request,
}) => {
  await store(savedTeam([{ answers: teamPerson }, { answers: projectPerson }]), teamKey)
  const first = scriptsOf(await (await request.get('/team')).text())
  await page.route('**/_next/static/chunks/*.js', (route) =>
    first.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  )
  await page.goto('/team')
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  await expect(page.getByText('This part did not arrive')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  trouble.length = 0
})
