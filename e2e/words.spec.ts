import { type Answers, allTo, attributes, everything, saved } from './support/answers.ts'
import { fold } from './support/opened.ts'
import { expect, test } from './support/story.ts'

const strengths = (value: number): Answers => Object.fromEntries(attributes.map((id) => [id, value]))

test('ten fields: how often, and a drawing with arrow keys', async ({ page, store }) => {
  // Block: team weekly (2), project daily (4); all pairs equal, so m = ½(x + mean(x)).
  const answers = {
    ...allTo(0),
    ...Object.fromEntries(
      Object.keys(everything)
        .filter((id) => /-(team|project)$/.test(id))
        .map((id) => [id, id.endsWith('team') ? 2 : 4]),
    ),
  }
  await store(saved(answers))
  await page.goto('/result#often')
  const region = fold(page, 'How often each came up')
  await expect(region.getByRole('row').nth(1).getByRole('cell')).toHaveText(['Weekly', 'Daily'])
  // x = .5 and 1, I = .75: m = .625 and .875, the same in all five activities, so c = m.
  const chart = region.getByRole('img', { name: /Block: 63 for the team, 88 for the project;/ })
  await chart.focus()
  await page.keyboard.press('ArrowRight')
  await expect(region.getByText(/^Block: 63 for the team, 88 for the project$/)).toBeVisible()
})

test('arrow keys go through the parts of a figure, and Escape leaves them', async ({ page, store }) => {
  await store(saved({ ...allTo(1), ...strengths(4) }))
  await page.goto('/result#both-hats')
  const spectrum = page.getByRole('img', { name: /^Spectrum/ })
  await spectrum.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('team-first: under 1 %')).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('End')
  // Beta(21, 2.1) above 50: worked out by the golden zones of row 2.
  await expect(page.getByText(/^project-first: (9\d|over 99) %$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText(/^project-first: /)).toHaveCount(0)
  await page.getByRole('img', { name: /^What serves both hats/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Quick, confident decisions: 75, likely 37 to 98: high')).toBeVisible()
})

test('nothing moves while the result of a phone loads', async ({ page, store }, { project }) => {
  test.skip(!project.name.startsWith('360'), 'Only a phone’s width is asked for.')
  await page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await store(saved(everything, { role: 'technical-pm' }))
  await page.goto('/result')
  await expect(page.getByText(/^Earlier surveys/)).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => window.shifts)).toEqual([])
})

declare global {
  interface Window {
    shifts: number[]
  }
}
