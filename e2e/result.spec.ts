import { expect as check } from '@playwright/test'
import { allTo, everything, keyed, notFaced, saved } from './support/answers.ts'
import { fold, openAll } from './support/opened.ts'
import { expect, surveyIsReady, test } from './support/story.ts'

const h1 = { level: 1 } as const

/** Expectations worked out by hand or by an independent integration of the Beta density; never by the library. */
const sentences = [
  [
    'all ends to the project',
    allTo(1),
    'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.',
    ['90.9', '73.4', '99.5', '±13.1', '20 / 20'],
  ],
  [
    'all ends to the team',
    allTo(-1),
    'Your work clearly puts the team first. 91 towards the team, likely 73 to 100.',
    ['−90.9', '−99.5', '−73.4', '±13.1', '20 / 20'],
  ],
  [
    'all equal',
    allTo(0),
    'Your work is clearly balanced between team and project. In the middle, likely up to 10 either way.',
    ['0.0', '−10.3', '10.3', '±10.3', '20 / 20'],
  ],
  [
    'more towards the project throughout',
    allTo(0.5),
    'Your work probably leans towards the project. 45 towards the project, likely 34 to 57.',
    ['45.5', '33.7', '56.6', '±11.5', '20 / 20'],
  ],
  [
    'half of the pairs a little to the team',
    keyed(Array.from({ length: 20 }, (_, at) => (at % 2 ? 0 : -0.5))),
    'Your work clearly leans towards the team. 23 towards the team, likely 9 to 36.',
    ['−22.7', '−36.0', '−9.1', '±13.4', '20 / 20'],
  ],
  [
    'seven answers between two zones',
    keyed([-1, -1, -1, 0, 0, -0.5, -0.5]),
    'Your work may lie between leaning towards the team and putting it first. 44 towards the team, likely 8 to 75.',
    ['−44.4', '−75.0', '−8.3', '±33.3', '7 / 20'],
  ],
  [
    'six answers that pull both ways',
    keyed([1, -1, 1, -1, 1, -1]),
    'Your work may lie around the middle. In the middle, likely up to 55 either way.',
    ['0.0', '−54.9', '54.9', '±54.9', '6 / 20'],
  ],
] as const

for (const [what, answers, sentence, numbers] of sentences) {
  test(`${what}: the sentence and the table`, async ({ page, store }) => {
    await store(saved(answers))
    await page.goto('/result#numbers')
    await expect(page.getByRole('heading', h1)).toHaveText(sentence)
    const row = fold(page, 'All numbers and chances').getByRole('table').first().getByRole('row').nth(1)
    await expect(row.getByRole('cell')).toHaveText([...numbers])
  })
}

test('every answer’s share adds up to the position', async ({ page, store }) => {
  await store(saved(keyed([-1, -0.5, -0.5, 0, -1, 0.5])))
  await page.goto('/result#why')
  // −2.5 over 8 values: −31.25; an answer of −1 is worth 12.5 points.
  await expect(page.getByRole('heading', h1)).toContainText('31 towards the team')
  const rows = fold(page, /^Why this number/).getByRole('row')
  await expect(rows.nth(1).getByRole('cell')).toHaveText([
    'Turned down a shortcut that would have left the code hard to change (much more), rather than: Turned down an extra feature that would have gone beyond what was agreed',
    '−12.5',
    '−12.5',
  ])
  const sums = await rows.locator('td:last-child').allTextContents()
  check(sums).toEqual(['−12.5', '−25.0', '−31.3', '−37.5', '−31.3', '−31.3', '−31.3', '−31.3'])
})

test('the activities and the attributes: a drawing with arrow keys, and a table', async ({ page, store }) => {
  await store(saved({ ...allTo(1), 'knowledge-1': 4, 'knowledge-2': 4, 'speed-1': 0, 'speed-2': 0 }))
  await openAll(page)
  const section = page.getByRole('region', { name: 'Your five activities' })
  await section.scrollIntoViewIfNeeded()
  const chart = section.getByRole('application')
  // A pointer that rests on a row would show that row.
  await page.mouse.move(0, 0)
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await expect(
    page.getByText('Unblock: leans to the project. 94 towards the project, likely 72 to 100.'),
  ).toBeVisible()
  // Both at the top: Beta(3, 1), whose 5 % and 95 % points are the cube roots of .05 and .95.
  await expect(page.getByRole('img', { name: /^What serves both hats/ })).toHaveAccessibleName(
    'What serves both hats. Technical knowledge: 75, likely 37 to 98: high; Quick, confident decisions: 25, likely 2 to 63: low; Awareness of all moving parts: Not answered yet.',
  )
  await expect(page.getByText('High: Technical knowledge.')).toBeVisible()
  await expect(page.getByText('Low: Quick, confident decisions.')).toBeVisible()
  const numbers = fold(page, 'All numbers and chances')
  // Golden row 2 (all answers to the project): 94.4, 72.1 to 100.0 in each activity.
  await expect(numbers.getByRole('table').nth(2).getByRole('row').nth(1).getByRole('cell')).toHaveText([
    '94.4',
    '72.1',
    '100.0',
  ])
  const rows = numbers.getByRole('table').nth(3).getByRole('row')
  await expect(rows.nth(1)).toContainText('high')
  await expect(rows.nth(1).getByRole('cell')).toHaveText(['75.0', '36.8', '98.3'])
  await expect(rows.nth(2)).toContainText('low')
  await expect(rows.nth(2).getByRole('cell')).toHaveText(['25.0', '1.7', '63.2'])
  await expect(rows.nth(3)).toContainText('Not answered yet.')
})

test('what is closed opens by its address, and is open again after Back', async ({ page, store }) => {
  await store(saved(everything))
  await page.goto('/result#numbers')
  const numbers = fold(page, 'All numbers and chances').getByRole('table').first()
  await expect(numbers).toBeVisible()
  const why = fold(page, /^Why this number/).locator('table')
  // Closed, yet in the document, where the browser's find looks.
  await expect(why).toBeAttached()
  await expect(why).toBeHidden()
  await page.getByText('Why this number, answer by answer').click()
  await expect(why).toBeVisible()
  await page.goto('/method')
  await page.goBack()
  await expect(why).toBeVisible()
})

test('a short form shows its position only, and says so', async ({ page, store }) => {
  await store(saved(allTo(-0.5, 10), { form: 'short' }))
  await page.goto('/result')
  await expect(page.getByText('Short form: position only.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Answer the rest' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Look closer' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your five activities' })).toHaveCount(0)
  await expect(page.getByText('Ideas for each activity')).toHaveCount(0)
})

test('notes on the answers are kind, and all equal gets one note only', async ({ page, store }) => {
  await store(saved(allTo(0)))
  await page.goto('/result')
  const notes = page.getByRole('region', { name: 'About these answers' })
  await expect(notes.getByText('You chose “both equally” every time.')).toBeVisible()
  await expect(notes.getByRole('paragraph')).toHaveCount(1)
})

test('no answers: what to do, with one button', async ({ page }) => {
  await page.goto('/result')
  await expect(page.getByRole('heading', h1)).toHaveText('No answers here yet.')
  await page.getByRole('link', { name: 'Start: about 7 minutes' }).click()
  await expect(page.getByRole('group', { name: /^Pair 1 / })).toBeVisible()
})

test('four answers give no number, five do', async ({ page, store }) => {
  await store(saved(allTo(1, 4)))
  await page.goto('/result')
  await expect(page.getByRole('heading', h1)).toHaveText('4 of 20 pairs answered; a number needs 5.')
  await expect(page.getByRole('img', { name: /^Spectrum/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Go on' }).click()
  await surveyIsReady(page)
  await page
    .getByRole('group', { name: /^Pair 5 / })
    .getByText('Much more the first', { exact: true })
    .click()
  await page.goto('/result')
  await expect(page.getByText(/^Your result · .* 5 of 20 pairs$/)).toBeVisible()
  await expect(page.getByRole('heading', h1)).toContainText('first. 71 towards the project, likely')
  await expect(page.getByText('Provisional: 5 of 20 pairs answered.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Answer more pairs' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Look closer' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Your five activities' })).toHaveCount(0)
  await expect(page.getByText('Ideas for each activity')).toHaveCount(0)
})

test('everything "not faced": nothing to average', async ({ page, store }) => {
  await store(saved(notFaced))
  await page.goto('/result')
  await expect(page.getByRole('heading', h1)).toHaveText('Nothing to place yet.')
  await page.getByRole('link', { name: 'Look again' }).click()
  await expect(
    page.getByRole('group', { name: /^Pair 1 / }).getByRole('radio', { name: 'I have not faced this' }),
  ).toBeChecked()
})

test('a copied link shows the same result on a clean profile, read-only and without the role', async ({
  page,
  store,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await store(saved(everything, { role: 'technical-pm' }))
  await page.goto('/result')
  await expect(page.getByText('You hold the technical project manager’s role')).toBeVisible()
  const sentence = (await page.getByRole('heading', h1).textContent()) ?? ''
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Whoever has the link sees every answer, but not your role.')).toBeVisible()
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  check(link).toMatch(new RegExp(`^${baseURL}/result#two-hats-1\\.[A-Za-z0-9_-]{21}$`))
  const clean = await browser.newContext()
  const other = await clean.newPage()
  const requests: string[] = []
  other.on('request', (request) => requests.push(request.url()))
  await other.goto(link)
  await expect(other.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
  await expect(other.getByRole('heading', h1)).toHaveText(sentence.replace('Your ', 'This '))
  await expect(other.getByText('technical project manager’s role')).toHaveCount(0)
  await expect(other.getByRole('button', { name: 'Copy link' })).toHaveCount(0)
  check(await other.evaluate(() => localStorage.length)).toBe(0)
  check(requests.filter((url) => url.includes('two-hats-1.'))).toEqual([])
  await clean.close()
})

const links = [
  ['damaged', 'two-hats-1.AAAAAAAAAAAAAAAAAAAAA', 'This link is damaged'],
  ['of an unknown version', 'two-hats-7.AAAAAAAAAAAAAAAAAAAAA', 'This link is from another version'],
  ['of something else', 'chapter-3', 'This is not a link to a result'],
] as const

for (const [what, hash, title] of links) {
  test(`a link ${what}: a sentence, never another person’s result`, async ({ page, store }) => {
    await store(saved(allTo(1)))
    await page.goto(`/result#${hash}`)
    await expect(page.getByRole('heading', h1)).toHaveText(title)
    await expect(page.getByText('Your own answers, if you gave any, are untouched.')).toBeVisible()
    await expect(page.getByText('91')).toHaveCount(0)
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await expect(page.getByRole('link', { name: 'Go on at question 21' })).toBeVisible()
  })
}

test('where the clipboard is refused, the link itself is shown', async ({ page, store, context }) => {
  await context.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
  })
  await store(saved(allTo(1)))
  await page.goto('/result')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('textbox', { name: 'Link to this result' })).toHaveValue(/#two-hats-1\./)
})

test('the method page works an example that anyone can check', async ({ page }) => {
  await page.goto('/method')
  await expect(
    page.getByText('Position: the sum, −2.5, divided by the number of values, 8, times 100: −31.3.'),
  ).toBeVisible()
  await expect(page.getByText('4.75 ÷ 8 − (−0.313)² = 0.496')).toBeVisible()
})
