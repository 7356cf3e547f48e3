import type { Page } from '@playwright/test'
import { fold } from './support/opened.ts'
import { expect, surveyIsReady, test } from './support/story.ts'
import {
  allToProject,
  answerAll,
  blockStorage,
  expectShown,
  fillStorage,
  notArrived,
  pair,
  seeResult,
  stays,
  title,
} from './support/way.ts'

const refusals = [
  ['blocked', blockStorage, 'Your answers last until you close or reload this tab.'],
  ['full', fillStorage, 'This browser’s storage for the page is full'],
] as const

/** Nothing is fetched ahead: the browser is never idle. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })

for (const [what, refuse, notice] of refusals) {
  test(`with all storage ${what}, twenty answers reach the result, and come back from it`, async ({
    page,
    context,
  }) => {
    await refuse(context)
    await page.goto('/survey')
    await surveyIsReady(page)
    await answerAll(page)
    await expect(page.getByText(notice)).toBeVisible()
    await stays(page)
    await seeResult(page).click()
    await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
    await expect(page.getByText(/^Your result · .*20 of 20 pairs$/)).toBeVisible()
    await expect(page.getByText(notice)).toBeVisible()
    await page.getByRole('link', { name: 'Change an answer' }).click()
    await expectShown(page, 'Which of the two did you do more?', /\/survey#round-1$/, 'Survey · Two Hats')
    await expect(pair(page, 1).getByRole('radio', { name: 'Much more the first' })).toBeChecked()
    await expect(page.getByText('20 of 36')).toBeVisible()
  })
}

test('offline for ten minutes: the result, Back, the result, its parts, and the way to change answers', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await page.goto('/survey')
  await surveyIsReady(page)
  await answerAll(page)
  await page.waitForLoadState('networkidle')
  await stays(page)
  await context.setOffline(true)
  await page.clock.fastForward('10:00')
  const asked: string[] = []
  // The browser looks for the icon anew at every address, and has it.
  const isIcon = (url: string) => url.includes('/icon.svg?')
  page.on('request', (request) => isIcon(request.url()) || asked.push(request.url()))

  await seeResult(page).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
  await page.goBack()
  await expectShown(page, 'One last question', /\/survey#last$/, 'Survey · Two Hats')
  await expect(page.getByText('20 of 36')).toBeVisible()
  await seeResult(page).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')

  await page.getByRole('button', { name: 'Open all' }).click()
  await expect(page.getByRole('combobox').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeVisible()
  await expect(fold(page, /^Earlier surveys/).getByRole('row')).toHaveCount(2)
  await expect(page.getByText('did not arrive')).toHaveCount(0)

  await page.getByRole('link', { name: 'Change an answer' }).click()
  await expectShown(page, 'Which of the two did you do more?', /\/survey#round-1$/, 'Survey · Two Hats')
  await pair(page, 1).getByText('Both equally', { exact: true }).click()
  await page.getByRole('button', { name: 'Correct this one', exact: true }).click()
  await page.goBack()
  await expectShown(
    page,
    'Your work clearly puts the project first. 86 towards the project, likely 68 to 98.',
    /\/result$/,
    'Result · Two Hats',
  )
  await page.goForward()
  await expect(pair(page, 1).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  expect(asked).toEqual([])
})

test('the short form offline: its result, the rest, and back through both', async ({ page, context }) => {
  await page.goto('/survey/short')
  await surveyIsReady(page)
  await answerAll(page, 2)
  await page.waitForLoadState('networkidle')
  await stays(page)
  await context.setOffline(true)
  await seeResult(page).click()
  await expect(page.getByText(/^Your result · .*10 of 20 pairs$/)).toBeVisible()
  await page.getByRole('link', { name: 'Answer the rest' }).click()
  await expectShown(page, 'Which of the two did you do more?', /\/survey#round-3$/, 'Survey · Two Hats')
  await expect(pair(page, 11)).toBeVisible()
  await expect(page.getByText('10 of 36')).toBeVisible()
  await page.goBack()
  await expect(page.getByText(/^Your result · .*10 of 20 pairs$/)).toBeVisible()
  await page.goBack()
  await expectShown(page, 'One last question', /\/survey\/short#last$/, 'Survey, short form · Two Hats')
  await expect(page.getByText('10 of 10 answered')).toBeVisible()
})

test('offline before anything was fetched ahead: a sentence, all answers, and the result once back', async ({
  page,
  context,
  provoke,
}) => {
  provoke(/ERR_INTERNET_DISCONNECTED/)
  await neverIdle(page)
  await page.goto('/survey')
  await expect(page.locator('.survey[data-ready]')).toBeAttached()
  await answerAll(page)
  await stays(page)
  await context.setOffline(true)
  await seeResult(page).click()
  await expect(page.getByRole('status').filter({ hasText: notArrived })).toBeVisible()
  await expect(page).toHaveURL(/\/survey#last$/)
  await expect(page.getByText('20 of 36')).toBeVisible()
  await expect(page.getByRole('group', { name: 'Which role do you hold' })).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByText(notArrived)).toHaveCount(0)
  await page.goBack()
  await context.setOffline(false)
  await seeResult(page).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
})

for (const [saving, refuse] of [
  ['saved', null],
  ['not saved', blockStorage],
] as const) {
  test(`online, but the result's code never arrives, with answers ${saving}`, async ({
    page,
    context,
    provoke,
  }) => {
    provoke(/ERR_FAILED/)
    await neverIdle(page)
    await refuse?.(context)
    let held = false
    await page.route('**/*.js', (route) => (held ? route.abort() : route.continue()))
    page.on('request', (request) => {
      if (request.isNavigationRequest()) held = false
    })
    await page.goto('/survey')
    await expect(page.locator('.survey[data-ready]')).toBeAttached()
    await answerAll(page)
    await stays(page)
    held = true
    await seeResult(page).click()
    if (refuse) {
      await expect(page.getByText(notArrived)).toBeVisible()
      await expect(page.getByText('20 of 36')).toBeVisible()
      await expect(page.locator('html[data-stays]')).toBeAttached()
    } else {
      await expect(title(page)).toHaveText(allToProject)
      await expect(page.locator('html[data-stays]')).toHaveCount(0)
    }
  })
}
