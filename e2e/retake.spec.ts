import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { allTo, saved } from './support/answers.ts'
import { expect, storedAnswers, storedRows, surveyIsReady, test } from './support/story.ts'

const began = '2026-05-20T09:00:00.000Z'
const h1 = { level: 1 } as const
const kept = 'Your work clearly puts the project first. 91 towards the project, likely 73 to 100.'

const pair = (page: Page, n: number) => page.getByRole('group', { name: new RegExp(`^Pair ${n} `) })
const choose = (page: Page, n: number, text: string) => pair(page, n).getByText(text, { exact: true }).click()
const earlier = (page: Page) => page.getByRole('region', { name: 'Earlier surveys' })
const rows = (page: Page) => earlier(page).getByRole('row')
const dialog = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const records = async (page: Page) =>
  Object.entries(await storedRows(page)).filter(([path]) => path.startsWith('record/'))

test.beforeEach(async ({ page, store }) => {
  await store(saved(allTo(1), { began, role: 'tech-lead' }))
  await page.goto('/result')
  await expect(page.getByRole('heading', h1)).toHaveText(kept)
  await expect(rows(page)).toHaveCount(2)
})

/** Changes the first pair of the finished survey, so that the page asks what that is. */
async function change(page: Page): Promise<void> {
  await page.goto('/survey#round-1')
  await surveyIsReady(page)
  await choose(page, 1, 'Both equally')
  await expect(dialog(page)).toBeVisible()
}

test('a change of a finished survey asks first; left as it is, nothing changes', async ({ page }) => {
  await change(page)
  await expect(dialog(page)).toHaveAccessibleName('This survey is finished')
  await expect(page.getByRole('button', { name: 'Leave it as it is' })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toHaveCount(0)
  await expect(pair(page, 1).getByRole('radio', { checked: true })).toHaveAccessibleName(
    'Much more the first',
  )
  await choose(page, 2, 'Both equally')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  expect(await storedAnswers(page)).toEqual(allTo(1))
})

test('corrected: asked once, the record says what it replaced, and the correction can be undone', async ({
  page,
}) => {
  await change(page)
  await press(page, 'Correct this one')
  await expect(page.getByText('You are correcting the survey of')).toBeVisible()
  await expect(pair(page, 1).getByRole('radio', { checked: true })).toHaveAccessibleName('Both equally')
  await choose(page, 2, 'Both equally')
  await expect(dialog(page)).toHaveCount(0)
  expect(await records(page)).toMatchObject([[`record/${began}`, { answers: allTo(1), replaced: [] }]])
  await page.goto('/result')
  // 18 of 22: two answers of 1 became 0.
  await expect(rows(page).nth(1)).toContainText('81.8')
  await expect(rows(page).nth(1)).toContainText('corrected on')
  await expect(rows(page)).toHaveCount(2)
  await expect
    .poll(() => records(page))
    .toMatchObject([[`record/${began}`, { replaced: [{ answers: allTo(1), role: 'tech-lead' }] }]])
  await earlier(page)
    .getByRole('button', { name: /^Undo the correction/ })
    .click()
  await expect(rows(page).nth(1)).toContainText('90.9')
  await expect(page.getByRole('heading', h1)).toHaveText(kept)
  await expect
    .poll(() => records(page))
    .toMatchObject([[`record/${began}`, { answers: allTo(1), replaced: [] }]])
})

test('a correction that is given up leaves the survey as it was', async ({ page }) => {
  await change(page)
  await press(page, 'Correct this one')
  await press(page, 'Give up the correction')
  await expect(pair(page, 1).getByRole('radio', { checked: true })).toHaveAccessibleName(
    'Much more the first',
  )
  await expect.poll(() => storedAnswers(page)).toEqual(allTo(1))
})

test('answered anew from the old answers: two surveys, and what moved', async ({ page }) => {
  await change(page)
  await press(page, 'Answer anew, from these answers')
  await expect(pair(page, 1).getByRole('radio', { checked: true })).toHaveAccessibleName('Both equally')
  await expect(pair(page, 2).getByRole('radio', { checked: true })).toHaveAccessibleName(
    'Much more the second',
  )
  await page.goto('/result')
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).nth(1)).toContainText('90.9')
  await expect(rows(page).nth(2)).toContainText('86.4')
})

test('answered anew from empty pages: the old result stays', async ({ page }) => {
  await change(page)
  await press(page, 'Answer anew, from empty pages')
  await expect(page.getByText('0 of 36')).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await choose(page, 1, 'Much more the second')
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 4 })
  await page.goto('/result')
  await expect(rows(page).nth(1)).toContainText('90.9')
  await earlier(page)
    .getByRole('button', { name: /^Open the result/ })
    .click()
  await expect(page.getByRole('heading', h1)).toHaveText(kept)
  // It is one's own, with the role: not a shared one.
  await expect(page.getByText('carries no role')).toHaveCount(0)
  await expect(page.getByText('You hold the technical lead’s role')).toBeVisible()
})

test('several projects are open at once, each with its name and its answers', async ({ page }) => {
  await press(page, 'Start a new survey')
  await expect(dialog(page).getByText('This result stays under Earlier surveys.')).toBeVisible()
  await dialog(page).getByRole('textbox').fill('Payments')
  await expectAccessible(page)
  await press(page, '36 questions, about 7 minutes')
  await expect(page.getByText('0 of 36')).toBeVisible()
  await surveyIsReady(page)
  await choose(page, 1, 'Much more the first')
  await choose(page, 2, 'Much more the first')
  await expect(page.getByText('Saved in this browser', { exact: true })).toBeVisible()

  await page.goto('/')
  await press(page, 'Start a new survey')
  await expect(
    dialog(page).getByText('Your 2 answers stay there, unfinished: you find them under Earlier surveys.'),
  ).toBeVisible()
  await dialog(page).getByRole('textbox').fill('Search')
  await press(page, '10 pairs, about 2 minutes')
  await expect(page).toHaveURL(/\/survey\/short/)
  await surveyIsReady(page)
  await choose(page, 1, 'Much more the second')
  await expect(page.getByText('Saved in this browser', { exact: true })).toBeVisible()

  await page.goto('/')
  const open = page.getByRole('listitem').filter({ hasText: 'Payments: 2 answered' })
  await expect(open).toBeVisible()
  await open.getByRole('link', { name: 'Go on with Payments' }).click()
  await expect(page.getByText('2 of 36')).toBeVisible()
  await expect(pair(page, 2).getByRole('radio', { checked: true })).toHaveAccessibleName(
    'Much more the first',
  )
  await page.goto('/')
  await expect(page.getByText('Search: 1 answered')).toBeVisible()
  await page.getByRole('button', { name: 'Delete Search' }).click()
  await expect(page.getByText('Search: 1 answered')).toHaveCount(0)
  await page.goto('/result')
  await expect(rows(page).nth(1)).toContainText('90.9')
})

test('home after finishing leads to the result, not into the survey', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('link', { name: /^Go on (at|where) / })).toHaveCount(0)
  await page.locator('main').getByRole('link', { name: 'See my result' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText(kept)
})

test('with nothing saved, a new survey says to save the result first', async ({ page, context }) => {
  await page.goto('about:blank')
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/survey')
  await surveyIsReady(page)
  for (let n = 1; n <= 20; n++) {
    await choose(page, n, 'Much more the first')
    if (n % 5 === 0) await page.getByRole('button', { name: 'Next' }).click()
  }
  while (await page.getByRole('button', { name: 'Next' }).isVisible())
    await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('link', { name: 'See my result' }).click()
  await expect(page.getByRole('heading', h1)).toContainText('likely')
  await press(page, 'Start a new survey')
  await expect(
    dialog(page).getByText('Nothing is saved in this browser. Save this result first.'),
  ).toBeVisible()
  await dialog(page).getByRole('textbox').fill('Next')
  await press(page, '36 questions, about 7 minutes')
  await expect(page.getByText('0 of 36')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('Not finished')).toHaveCount(0)
})
