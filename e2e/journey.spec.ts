import type { Page } from '@playwright/test'
import { allTo, everything, saved } from './support/answers.ts'
import { panel } from './support/report-panel.ts'
import { expect, surveyIsReady, test } from './support/story.ts'
import { allToProject, answerAll, blockStorage, expectShown, seeResult, stays, title } from './support/way.ts'

test('the way there and back by keyboard alone', async ({ page, store }) => {
  await store(saved(allTo(1), { page: 'last' }))
  await page.goto('/survey')
  await surveyIsReady(page)
  await stays(page)
  await tabTo(page, 'See my result')
  await page.keyboard.press('Enter')
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
  await tabTo(page, 'Change an answer')
  await page.keyboard.press('Enter')
  await expectShown(page, 'Which of the two did you do more?', /\/survey#round-1$/, 'Survey · Two Hats')
  await page.goBack()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
})

test('what is shown is what a reload shows, and Back leads to the survey from there too', async ({
  page,
  store,
}) => {
  await store(saved({ ...everything, ...allTo(0.5) }, { page: 'last', role: 'both' }))
  await page.goto('/survey#last')
  await surveyIsReady(page)
  await seeResult(page).click()
  await expect(title(page)).toBeFocused()
  // A pointer at rest above a chart would have its note read.
  await page.mouse.move(0, 0)
  const shown = await wholeResult(page)
  await page.reload()
  expect(await wholeResult(page)).toEqual(shown)
  await page.goBack()
  await expect(title(page)).toHaveText('One last question')
  await expect(page).toHaveURL(/\/survey#last$/)
  await page.goForward()
  await expect(title(page)).toContainText('Your work probably leans towards the project')
  await expect(page).toHaveURL(/\/result$/)
})

test('after a reload of the survey, Forward shows the result again', async ({ page, store }) => {
  await store(saved(allTo(1), { page: 'last' }))
  await page.goto('/survey#last')
  await surveyIsReady(page)
  await seeResult(page).click()
  await expect(title(page)).toHaveText(allToProject)
  await page.goBack()
  await expect(title(page)).toHaveText('One last question')
  await page.reload()
  await surveyIsReady(page)
  await page.goForward()
  await expect(title(page)).toHaveText(allToProject)
  await expect(page).toHaveURL(/\/result$/)
})

test('somebody’s link opened in that result leads back to one’s own, without a load', async ({
  page,
  context,
}) => {
  await blockStorage(context)
  await page.goto('/survey')
  await surveyIsReady(page)
  await answerAll(page)
  await seeResult(page).click()
  await expect(title(page)).toHaveText(allToProject)
  await stays(page)
  await page.evaluate(() => {
    location.hash = 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'
  })
  await expect(page.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
  await page.getByRole('link', { name: 'See my own result' }).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
})

test('the notice of another tab stays behind in the survey', async ({ page, context }) => {
  await page.goto('/survey#last')
  await surveyIsReady(page)
  const other = await context.newPage()
  await other.goto('/survey')
  const notice = 'The survey is open in another tab as well.'
  await expect(page.getByText(notice)).toBeVisible()
  await seeResult(page).click()
  await expect(title(page)).toHaveText('No answers here yet.')
  await expect(page.getByText(notice)).toHaveCount(0)
  await expect(other.getByText(notice)).toHaveCount(0)
})

/** Everything below the heading as it is read aloud, once all of it is there. */
/** What is read, and how it looks: the styles of the survey are on its page too. */
async function wholeResult(page: Page) {
  await page.getByRole('button', { name: 'Open all' }).click()
  await page.getByRole('region', { name: 'Your five activities' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('application')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeVisible()
  await expect(page.getByText('on its way')).toHaveCount(0)
  const [read, looks] = [await page.getByRole('main').ariaSnapshot(), await looksOf(page, 'main *')]
  await page.getByRole('button', { name: 'Save as PDF' }).first().click()
  await expect(panel(page)).toBeVisible()
  const panelLooks = await looksOf(page, '.report-panel *')
  await page.keyboard.press('Escape')
  return { read, looks, panelLooks }
}

/** Size, type and colour of every element that is seen; drawings have their own stories. */
const looksOf = (page: Page, which: string): Promise<readonly string[]> =>
  page.locator(which).evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && !one.closest('svg'))
      .map((one) => {
        const { width, height } = one.getBoundingClientRect()
        const { fontSize, color } = getComputedStyle(one)
        const size = [width, height].map(Math.round).join(' × ')
        return `${one.tagName} ${one.className}: ${size}, ${fontSize}, ${color}`
      }),
  )

async function tabTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name })
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`Tab never reached "${name}".`)
}
