import { expectAccessible } from './support/accessible.ts'
import { allTo, everything, keyed, notFaced, saved } from './support/answers.ts'
import { historyOfTwo } from './support/history.ts'
import { linkTo, sumOf } from './support/links.ts'
import { expect, surveyIsReady, surveyjsIsThere, test } from './support/story.ts'
import {
  bothHats,
  five,
  neitherHat,
  projectPerson,
  savedTeam,
  teamKey,
  teamPerson,
  variant,
} from './support/team.ts'

/** Every screen and state: where it is, what is stored, and what shows that it is there. */
const screens = [
  ['home', '/', null, 'Which hat have you been wearing?'],
  ['home with saved answers', '/', saved(allTo(1)), 'Go on where you left off'],
  ['survey', '/survey', saved(allTo(1, 3)), 'Which of the two did you do more?'],
  ['survey, frequency', '/survey', saved(everything, { page: 'frequency' }), 'hold a change until the code'],
  [
    'survey, attributes',
    '/survey',
    saved(everything, { page: 'attributes' }),
    'Think of the last time someone asked',
  ],
  [
    'survey, last page with open items',
    '/survey',
    saved(allTo(1, 3), { page: 'last' }),
    'Open; you may leave them.',
  ],
  ['short form', '/survey/short', null, 'Which of the two did you do more?'],
  ['set aside', '/survey', '{"schema":9}', 'is set aside in this browser'],
  ['result', '/result', saved(everything, { role: 'technical-pm' }), 'Why this number'],
  ['result, provisional', '/result', saved(allTo(-1, 6)), 'Provisional'],
  ['result, all equal', '/result', saved(allTo(0)), 'Every answered pair says'],
  [
    'result, short form',
    '/result',
    saved(keyed([-1, 0, 0.5, 0, 1, 0, 0.5, -1, 0, 1]), { form: 'short' }),
    'Go on with the rest',
  ],
  ['result, none', '/result', null, 'No answers in this browser yet'],
  ['result, too few', '/result', saved(allTo(1, 4)), 'Not enough answers for a number yet'],
  ['result, not faced', '/result', saved(notFaced), 'Nothing to average'],
  ['result, damaged link', '/result#two-hats-1.AAAAAAAAAAAAAAAAAAAAA', null, 'This link is damaged'],
  ['result, unknown version', '/result#two-hats-2.AAAA', null, 'This link is from another version'],
  ['method', '/method', null, 'The formulas'],
  ['privacy', '/privacy', null, 'Delete it'],
  ['404', '/no-such-page', null, 'This page does not exist'],
] as const

for (const [name, path, stored, sign] of screens) {
  test(`${name} is accessible @look`, async ({ page, store, provoke }) => {
    if (name === '404') provoke(/404/)
    if (stored) await store(stored)
    await page.goto(path)
    await expect(page.getByText(sign).first()).toBeVisible()
    if (path.startsWith('/survey')) await surveyIsReady(page)
    if (name === 'result') {
      await page.getByRole('region', { name: 'The shape of your work' }).scrollIntoViewIfNeeded()
      await expect(page.getByRole('application')).toBeVisible()
    }
    await expectAccessible(page)
  })
}

const pair = [teamPerson, projectPerson].map((answers) => linkTo(answers).slice('two-hats-'.length))

const sharedTeam = `team=1&m=${pair[0]}.Ann&m=${pair[1]}`

/** Every state of a team, and what shows that it is there. */
const teams = [
  ['team, nobody', '', null, 'Links to results'],
  ['team of one', '', savedTeam([{ name: 'Ann', answers: everything }]), 'What these answers say'],
  [
    'team of two',
    '',
    savedTeam([{ name: 'Ann', answers: everything }, { answers: projectPerson }]),
    'Who holds what',
  ],
  [
    'team of two, one wears both hats',
    '',
    savedTeam([{ answers: bothHats }, { answers: neitherHat }]),
    'Priorities may swing',
  ],
  ['team of five with a gap', '', savedTeam(five.map((answers) => ({ answers }))), 'What gets lost'],
  [
    'team of sixty',
    '',
    savedTeam(
      Array.from({ length: 60 }, (_, at) => ({ name: '漢字 Łukasz', answers: variant(everything, at) })),
    ),
    'How the two hats are spread',
  ],
  [
    'team with answers about somebody',
    '',
    savedTeam([
      { name: 'Ann', answers: teamPerson },
      ...[1, 2, 3].map((at) => ({ answers: variant(allTo(at / 2 - 0.5), at), about: 'Ann' })),
    ]),
    'Agreement of the raters',
  ],
  ['team, shared', `#${sharedTeam}&sum=${sumOf(sharedTeam)}`, null, 'This is a shared team'],
  ['team, damaged link', `#${sharedTeam}&sum=AAAA`, null, 'This team link is damaged'],
  ['team, set aside', '', '{"schema":9}', 'is set aside in this browser'],
] as const

for (const [name, hash, stored, sign] of teams) {
  test(`${name} is accessible @look`, async ({ page, store }) => {
    if (stored) await store(stored, teamKey)
    await page.goto(`/team${hash}`)
    await expect(page.getByText(sign).first()).toBeVisible()
    await expectAccessible(page)
  })
}

for (const hash of ['#about=Ann', '#last&about=Ann', '']) {
  test(`answers about somebody, ${hash || 'nobody named'}, are accessible @look`, async ({ page }) => {
    await page.goto(`/survey/about${hash}`)
    const sign = hash.includes('last')
      ? 'Copy the link to send back'
      : hash
        ? 'You are answering about'
        : 'does not say'
    await expect(page.getByText(sign).first()).toBeVisible()
    if (hash) await surveyIsReady(page)
    await expectAccessible(page)
  })
}

test('what became of pasted links, and of a removal, is accessible @look', async ({ page, store }) => {
  await store(savedTeam([{ name: 'Ann', answers: teamPerson }, { answers: projectPerson }]), teamKey)
  await page.goto('/team')
  await page.getByText('Add people', { exact: true }).click()
  await page
    .getByRole('textbox', { name: 'Links to results' })
    .fill(`${linkTo(teamPerson)} two-hats-1.damaged ${linkTo(bothHats)}`)
  await page.getByRole('button', { name: 'Add from this text' }).click()
  await page.getByRole('button', { name: 'Remove Person 2' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(page.getByText('Already there')).toBeVisible()
  await expectAccessible(page)
})

test('a page of the survey that SurveyJS renders is accessible @look', async ({ page }) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await page
    .getByRole('group', { name: /^Pair 1 / })
    .getByText('Both equally')
    .click()
  await surveyjsIsThere(page)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('group', { name: /^Pair 6 / })).toBeVisible()
  await expectAccessible(page)
})

test('the question before deleting is accessible @look', async ({ page }) => {
  await page.goto('/privacy')
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await expect(page.getByRole('dialog', { name: 'Delete everything that Two Hats saved' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a trial and a history with two surveys are accessible @look', async ({ page, store }) => {
  await store(historyOfTwo, 'two-hats.history')
  await store(saved(everything, { role: 'both', began: '2026-11-20T09:00:00.000Z' }))
  await page.goto('/result')
  for (const name of [
    'The shape of your work',
    'What each objective gets',
    'How firm it is',
    'Take it away',
  ]) {
    await page.getByRole('region', { name }).scrollIntoViewIfNeeded()
  }
  await page
    .getByRole('region', { name: 'How firm it is' })
    .getByRole('combobox')
    .first()
    .selectOption('More the first')
  await expect(page.getByText('Trial. ', { exact: true })).toBeVisible()
  await page.getByText('The numbers as a table').first().click()
  await expect(page.getByRole('region', { name: 'Take it away' }).getByRole('button')).toHaveCount(14)
  await expect(page.getByRole('application')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Earlier surveys' }).getByRole('row')).toHaveCount(3)
  await expectAccessible(page)
})
