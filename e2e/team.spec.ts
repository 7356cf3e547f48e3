import { scriptsOf } from '../scripts/first-load.js'
import { saved } from './support/answers.ts'
import { linkTo } from './support/links.ts'
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
} from './support/team.ts'
import { cellsOf, h1, index, open, paste, rows } from './support/team-page.ts'

test('nobody yet: what the page is for, and how to begin', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('heading', h1)).toHaveText('Who looks after the team, who the project?')
  await expect(page.getByText('8 of 10 kinds of work may rest on one person.')).toBeVisible()
  await page.getByRole('button', { name: 'I have links' }).click()
  await expect(page.getByRole('textbox', { name: 'Links to results' })).toBeFocused()
  await expect(
    page.getByText('There are no answers of your own in this browser: answer the survey.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add mine' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add from this text' }).click()
  await expect(page.getByText('No Two Hats link stands in this text.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Team', exact: true }).first()).toHaveAttribute('href', '/team')
  await page.getByRole('link', { name: 'Open the made-up team' }).click()
  await expect(page.getByText('A made-up team · 2 people')).toBeVisible()
  await expect(page.getByText('Ana and Ben do not exist')).toBeVisible()
  await expect(page.getByText('Change this team')).toHaveCount(0)
  await page.getByRole('button', { name: 'Start with your own team' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Who looks after the team, who the project?')
})

test('one person: an explanation and their own fields, no team', async ({ page }) => {
  await page.goto('/team')
  await paste(page, linkTo(gapPerson))
  await expect(page.getByText('1 person added.')).toBeVisible()
  await expect(page.getByRole('heading', h1)).toHaveText('One person so far; a team starts at two.')
  await expect(page.getByRole('region', { name: 'What is covered' })).toHaveCount(0)
  await open(page, 'What these answers say')
  // Means of .45 and .15: this person serves neither objective from .5 on.
  await expect(page.getByText('One person, both hats')).toHaveCount(0)
  // See gapPerson: .63 and .18 for the project, .21 and .06 for the team.
  await expect(cellsOf(page, 'What these answers say', 'protecting scope and date')).toHaveText(['63.0'])
  await expect(cellsOf(page, 'What these answers say', 'telling outsiders')).toHaveText(['18.0'])
  await expect(cellsOf(page, 'What these answers say', 'solving technical blocks')).toHaveText(['21.0'])
  await expect(cellsOf(page, 'What these answers say', 'deciding for simple code')).toHaveText(['6.0'])
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
    'As far as these answers tell, different people back the team and the project. Each of 10 kinds of work is probably covered.',
  )
  await expect(page.getByText('10 of 10 kinds of work may rest on one person.')).toBeVisible()
  const covered = page.getByRole('region', { name: 'What is covered' }).getByRole('listitem')
  await expect(covered).toHaveCount(10)
  await expect(covered.filter({ hasText: 'passing work on so people learn' })).toHaveText(
    /^passing work on so people learncovered · only .Person 1.$/,
  )
  await open(page, 'Indices for specialists')
  await open(page, 'Person by person')
  // Every field has .925 and .075: Φ(−.425/.26)·Φ(.425/.26) = .0511·.9489 = .0485.
  await expect(rows(page, 'Indices for specialists')).toHaveCount(10)
  for (const field of ['protecting code and people', 'getting help from outside', 'passing on know-how']) {
    await expect(cellsOf(page, 'Indices for specialists', field)).toHaveText(['5 %', '92.5', '1'])
  }
  // A = .925, M = .075, S = .85; nothing short of the mark, no second person above it.
  await expect(index(page, 'Both roles backed')).toHaveText('yes')
  await expect(index(page, 'One person wears both hats')).toHaveText('no')
  await expect(index(page, 'Separation')).toHaveText('85.0')
  await expect(index(page, 'Gap index')).toHaveText('0.0')
  await expect(index(page, 'Overlap')).toHaveText('0.0')
  await expect(page.getByRole('region', { name: 'Talk about this first' })).toHaveCount(0)
  // All ends: −90.9 from −99.5 to −73.4, and the mirror image.
  await expect(cellsOf(page, 'Person by person', 'Person 1')).toHaveText(['−90.9', '92.5', '7.5'])
  await expect(cellsOf(page, 'Person by person', 'Person 2')).toHaveText(['90.9', '7.5', '92.5'])
  await expect(
    page.getByRole('img', {
      name: 'People between tech lead and technical PM. Person 1: 91 towards the team, likely 73 to 100. Person 2: 91 towards the project, likely 73 to 100.',
    }),
  ).toBeVisible()
  const held = page.getByRole('region', { name: 'Who holds what' })
  await expect(held.locator('dl > div')).toHaveText([
    'Both donone',
    '\u2068Person 1\u2069 doesprotecting code and people; solving technical blocks; passing work on so people learn; deciding for simple code; passing on know-how',
    '\u2068Person 2\u2069 doesprotecting scope and date; getting help from outside; moving work to meet dates; deciding by risk, time, cost; telling outsiders how it goes',
    'Neither doesnone',
  ])
  await expect(cellsOf(page, 'Person by person', 'deciding for simple code')).toHaveText(['92.5', '7.5'])
  await expect(held.getByRole('listitem')).toHaveText([
    'Which of the ten fields does each of us believe the other looks after?',
    'Where do we both step in, and who will step back?',
    'Where does neither, and who takes it, from which day?',
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
    'As far as these answers tell, \u2068Ann\u2069 wears both hats.',
  )
  await open(page, 'Indices for specialists')
  await expect(index(page, 'Separation')).toHaveText('−100.0')
  await expect(index(page, 'Both roles backed')).toHaveText('no')
  await expect(cellsOf(page, 'Indices for specialists', 'telling outsiders')).toHaveText([
    '3 %',
    '100.0',
    '1',
  ])
  const lost = page.getByRole('region', { name: 'Talk about this first' })
  await expect(lost.getByRole('heading', { level: 3 })).toHaveText(['One person, both hats'])
  await expect(lost.getByText('Priorities may swing.')).toBeVisible()
})

test('five people with a gap: probably, the very fields, and what to agree on', async ({ page, store }) => {
  const names = ['Ann', 'Bo', 'Cem', 'Dee', 'Eli']
  await store(savedTeam(five.map((answers, at) => ({ name: names[at] ?? '', answers }))), teamKey)
  await page.goto('/team')
  await expect(page.getByText('Your team · 5 people')).toBeVisible()
  const finding = await page.getByRole('heading', h1).boundingBox()
  expect((finding?.y ?? 9999) + (finding?.height ?? 0)).toBeLessThan(page.viewportSize()?.height ?? 0)
  await expect(page.getByRole('heading', h1)).toHaveText(
    'Probably the team, the project or both have nobody who backs them as a whole. 2 of 10 kinds of work are likely gaps, each judged alone: deciding by risk, time, cost; telling outsiders how it goes.',
  )
  await expect(
    page.getByText('These chances were calibrated for two or three people; for 5, read them as rough.'),
  ).toBeVisible()
  await open(page, 'Indices for specialists')
  await open(page, 'Person by person')
  // Project fields: .075 three times and twice .63: Φ(1.6346)³·Φ(−.5)² = .8545·.0952 = .081; or twice .18:
  // .8545·Φ(1.2308)² = .8545·.7935 = .678. Team fields: .925 three times: Φ(−1.6346)³ = .0001.
  await expect(cellsOf(page, 'Indices for specialists', 'protecting scope')).toHaveText(['8 %', '63.0', '2'])
  await expect(cellsOf(page, 'Indices for specialists', 'deciding by risk')).toHaveText(['68 %', '18.0', '0'])
  await expect(cellsOf(page, 'Indices for specialists', 'telling outsiders')).toHaveText([
    '68 %',
    '18.0',
    '0',
  ])
  await expect(cellsOf(page, 'Indices for specialists', 'passing on know-how')).toHaveText([
    'under 1 %',
    '92.5',
    '3',
  ])
  const coverage = page.getByRole('region', { name: 'What is covered' })
  await expect(coverage.getByRole('listitem').filter({ hasText: 'protecting scope and date' })).toHaveText(
    'protecting scope and datecovered · \u2068Dee\u2069 and \u2068Eli\u2069',
  )
  await expect(coverage.getByRole('listitem').filter({ hasText: 'telling outsiders' })).toHaveText(
    'telling outsiders how it goeslikely gap',
  )
  await expect(
    page.getByRole('img', {
      name: /^Coverage of the ten kinds of work\. protecting code and people: covered; .*deciding by risk, time, cost: likely gap; passing on know-how: covered; telling outsiders how it goes: likely gap\.$/,
    }),
  ).toBeVisible()
  const lost = page.getByRole('region', { name: 'Talk about this first' })
  await expect(lost.getByRole('heading', { level: 3 })).toHaveText(['Project objective thin'])
  await expect(
    lost.getByText(
      'Chance that nobody covers it: deciding by risk, time, cost 68 %; telling outsiders how it goes 68 %.',
    ),
  ).toBeVisible()
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
  await expect(cellsOf(page, 'Person by person', 'Dee')).toHaveText(['0.0', '15.0', '45.0'])
  await expect(page.getByRole('region', { name: 'Who holds what' }).locator('dl > div')).toHaveText([
    '\u2068Ann\u2069, \u2068Bo\u2069, and \u2068Cem\u2069protecting code and people; solving technical blocks; passing work on so people learn; deciding for simple code; passing on know-how',
    '\u2068Dee\u2069 and \u2068Eli\u2069protecting scope and date; getting help from outside; moving work to meet dates',
  ])
})

test('when the findings do not arrive, the sentence and the list stay, with one button', async ({
  page,
  store,
  provoke,
  request,
}) => {
  provoke(/ERR_FAILED/)
  await store(savedTeam([{ answers: teamPerson }, { answers: projectPerson }]), teamKey)
  await page.goto('/team')
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  const first = scriptsOf(await (await request.get('/team')).text())
  await page.route('**/_next/static/chunks/*.js', (route) =>
    first.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort(),
  )
  await page.reload()
  await expect(page.getByText('Your team · 2 people')).toBeVisible()
  await expect(page.getByText('This part did not arrive')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})
