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
import { cellsOf, h1, index, paste, rows } from './support/team-page.ts'

test('nobody yet: what the page is for, and how to begin', async ({ page }) => {
  await page.goto('/team')
  await expect(page.getByRole('heading', h1)).toHaveText('Two people, a team')
  await expect(
    page.getByText('There are no answers of your own in this browser: answer the survey.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Add mine' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Add from this text' }).click()
  await expect(page.getByText('No Two Hats link stands in this text.')).toBeVisible()
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
