import { expectAccessible, expectNoSideScroll } from './support/accessible.ts'
import { allTo, everything, keyed, notFaced, saved } from './support/answers.ts'
import { linkTo, sumOf } from './support/links.ts'
import { expect, surveyjsIsThere, test } from './support/story.ts'
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

const historyOfTwo = JSON.stringify({
  format: 'two-hats-history',
  schema: 1,
  entries: [
    {
      id: '2026-05-02T08:00:00.000Z',
      finished: '2026-05-02T08:07:00.000Z',
      name: 'In May',
      instrument: { id: 'two-hats', version: 1, hash: '' },
      role: null,
      form: 'full',
      answers: allTo(0.5),
    },
  ],
})

/** Every screen and state: where it is, what is stored, and what shows that it is there. */
const screens = [
  ['home', '/', null, 'Which hat have you been wearing?'],
  ['home with saved answers', '/', saved(allTo(1)), 'Go on where you left off'],
  ['survey', '/survey', saved(allTo(1, 3)), 'Which one describes more of what you did?'],
  ['survey, frequency', '/survey', saved(everything, { page: 'frequency' }), 'ask for a cleaner design'],
  [
    'survey, attributes',
    '/survey',
    saved(everything, { page: 'attributes' }),
    'Think of the last time a colleague',
  ],
  ['survey, last page with open items', '/survey', saved(allTo(1, 3), { page: 'last' }), 'Left open'],
  ['short form', '/survey/short', null, 'Which one describes more of what you did?'],
  ['set aside', '/survey', '{"schema":9}', 'They were set aside'],
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
  test(`${name} is accessible @look`, async ({ page, store, trouble }) => {
    if (stored) await store(stored)
    await page.goto(path)
    await expect(page.getByText(sign).first()).toBeVisible()
    if (path.startsWith('/survey')) await surveyjsIsThere(page)
    if (name === 'result') {
      await page.getByRole('region', { name: 'The shape of your work' }).scrollIntoViewIfNeeded()
      await expect(page.getByRole('application')).toBeVisible()
    }
    await expectAccessible(page)
    if (name === '404') trouble.length = 0
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
  ['team, set aside', '', '{"schema":9}', 'It was set aside'],
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
    if (hash) await surveyjsIsThere(page)
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

test('in forced colours a likely gap is told from what is covered', async ({ page, store }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(savedTeam(five.map((answers) => ({ answers }))), teamKey)
  await page.goto('/team')
  const field = (kind: string) => page.locator(`.figure-place svg:visible rect${kind}`).first()
  await expect(field('.dashed')).toBeVisible()
  const looks = await Promise.all(
    ['.dashed', '.tint'].map((kind) =>
      field(kind).evaluate((one) => {
        const { stroke, strokeDasharray } = getComputedStyle(one)
        return { stroke, strokeDasharray, paper: getComputedStyle(document.documentElement).backgroundColor }
      }),
    ),
  )
  expect(looks.map(({ strokeDasharray }) => strokeDasharray)).toEqual(['4px, 3px', 'none'])
  for (const { stroke, paper } of looks) expect(stroke).not.toBe(paper)
})

test('a page of the survey that SurveyJS renders is accessible @look', async ({ page }) => {
  await page.goto('/survey')
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
    .selectOption('More A')
  await expect(page.getByText('Trial. ', { exact: true })).toBeVisible()
  await page.getByText('The numbers as a table').first().click()
  await expect(page.getByRole('region', { name: 'Take it away' }).getByRole('button')).toHaveCount(14)
  await expect(page.getByRole('application')).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Over time' }).getByRole('row')).toHaveCount(3)
  await expectAccessible(page)
})

test('in forced colours every mark that carries information is drawn in a colour of the system', async ({
  page,
  store,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(historyOfTwo, 'two-hats.history')
  await store(saved(everything, { began: '2026-11-20T09:00:00.000Z' }))
  await page.goto('/result')
  await page.getByRole('region', { name: 'What each objective gets' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('application')).toHaveCount(2)
  const [back, ink, marks] = await page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll(
        '.figure .key, .range-dot, .range-bar, .polygon path, .dot, .figure .half',
      ),
    ]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { fill, stroke } = getComputedStyle(one)
        return { fill, stroke }
      })
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return [backgroundColor, color, seen] as const
  })
  expect(marks.length).toBeGreaterThan(30)
  const painted = (colour: string) => colour !== 'none' && colour !== back
  expect(marks.filter(({ fill, stroke }) => !painted(fill) && !painted(stroke))).toEqual([])
  const colours = new Set(marks.flatMap(({ fill, stroke }) => [fill, stroke]).filter(painted))
  // The ink of the system: no colour of ours is left.
  expect([...colours]).toEqual([ink])
})

test('in forced colours a choice and the figures are still seen', async ({ page, store }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await store(saved(allTo(1, 6)))
  await page.goto('/survey')
  const group = page.getByRole('group', { name: /^Pair 1 / })
  const edge = (at: number) =>
    group
      .getByRole('radio')
      .nth(at)
      .evaluate((radio) => getComputedStyle(radio).borderTopColor)
  expect(await edge(0)).not.toBe(await edge(1))
  await page.goto('/result')
  const text = page.locator('.figure-place svg:visible text').first()
  await expect(text).toBeVisible()
  const [fill, back] = await text.evaluate((one) => [
    getComputedStyle(one).fill,
    getComputedStyle(document.documentElement).backgroundColor,
  ])
  expect(fill).not.toBe(back)
})

test('under reduced motion nothing moves', async ({ page, store }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await store(saved(everything))
  await page.goto('/result')
  await page.getByRole('region', { name: 'The shape of your work' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('application')).toBeVisible()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})

for (const path of ['/', '/survey', '/result', '/team', '/method']) {
  test(`${path} at 200 % text loses nothing and scrolls one way only`, async ({ page, store }) => {
    await store(saved(everything))
    await store(savedTeam([{ name: 'Ann', answers: everything }, { answers: projectPerson }]), teamKey)
    await page.goto(path)
    if (path === '/team') await expect(page.getByText('Who holds what')).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%'
    })
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('34px')
    if (path === '/survey') await surveyjsIsThere(page)
    await expectNoSideScroll(page)
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, a.button, .label, legend, h1, h2, p')]
        .filter(
          (one) =>
            one.checkVisibility() &&
            one.scrollWidth > one.clientWidth + 1 &&
            getComputedStyle(one).display !== 'inline',
        )
        .map((one) => one.outerHTML.slice(0, 100)),
    )
    expect(cut).toEqual([])
  })
}
