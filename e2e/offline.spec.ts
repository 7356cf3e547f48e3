import type { BrowserContext, Page } from '@playwright/test'
import { allTo, pairs, saved } from './support/answers.ts'
import { expect, surveyjsIsThere, test } from './support/story.ts'

const h1 = { level: 1 } as const
const next = { name: 'Next' }
const allToProject = 'You clearly put the project first: 91, likely 73 to 100.'
const notArrived = 'The result did not arrive: the connection may be interrupted.'

const pair = (page: Page, n: number) => page.getByRole('group', { name: new RegExp(`^Pair ${n} `) })
const title = (page: Page) => page.getByRole('heading', h1)
const seeResult = (page: Page) => page.getByRole('link', { name: 'See my result' })

/** Answers pairs to the project, five a page, and turns to the last page. */
async function answerAll(page: Page, rounds = 4): Promise<void> {
  for (let at = 0; at < rounds * 5; at++) {
    const choice = pairs[at]?.projectRight ? 'Much more B' : 'Much more A'
    await pair(page, at + 1)
      .getByText(choice, { exact: true })
      .click()
    if (at % 5 === 4) await page.getByRole('button', next).click()
  }
  while (await page.getByRole('button', next).isVisible()) await page.getByRole('button', next).click()
  await expect(title(page)).toHaveText('One last question')
}

/** From here on the story fails where the page is loaded anew. */
async function stays(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.stays = ''
  })
}

/** The same document still, with its title, at its top, and with the focus on its heading. */
async function expectShown(page: Page, heading: string, address: RegExp, documentTitle: string) {
  await expect(title(page)).toHaveText(heading)
  await expect(title(page)).toBeFocused()
  await expect(page).toHaveURL(address)
  await expect(page).toHaveTitle(documentTitle)
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0])
  await expect(page.locator('html[data-stays]')).toBeAttached()
}

const blockStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError')
        },
      })
    }
  })

const fillStorage = (context: BrowserContext) =>
  context.addInitScript(() => {
    const full = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
    Storage.prototype.setItem = full
    IDBObjectStore.prototype.put = full
    IDBObjectStore.prototype.add = full
  })

const refusals = [
  ['blocked', blockStorage, 'This browser does not let the page save your answers.'],
  ['full', fillStorage, 'This browser’s storage for the page is full'],
] as const

for (const [what, refuse, notice] of refusals) {
  test(`with all storage ${what}, twenty answers reach the result, and come back from it`, async ({
    page,
    context,
  }) => {
    await refuse(context)
    await page.goto('/survey')
    await surveyjsIsThere(page)
    await answerAll(page)
    await expect(page.getByText(notice)).toBeVisible()
    await stays(page)
    await seeResult(page).click()
    await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
    await expect(page.getByText('Your result · 20 of 20 pairs answered')).toBeVisible()
    await expect(page.getByText(notice)).toBeVisible()
    await page.getByRole('link', { name: 'Change an answer' }).click()
    await expectShown(
      page,
      'Which one describes more of what you did?',
      /\/survey#round-1$/,
      'Survey · Two Hats',
    )
    await expect(pair(page, 1).getByRole('radio', { name: 'Much more A' })).toBeChecked()
    await expect(page.getByText('20 of 36')).toBeVisible()
  })
}

test('offline for ten minutes: the result, Back, the result, its parts, and the way to change answers', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await answerAll(page)
  await page.waitForLoadState('networkidle')
  await stays(page)
  await context.setOffline(true)
  await page.clock.fastForward('10:00')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await seeResult(page).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
  await page.goBack()
  await expectShown(page, 'One last question', /\/survey#last$/, 'Survey · Two Hats')
  await expect(page.getByText('20 of 36')).toBeVisible()
  await seeResult(page).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')

  const shape = page.getByRole('region', { name: 'The shape of your work' })
  await shape.scrollIntoViewIfNeeded()
  await expect(shape.getByRole('application')).toBeVisible()
  const firm = page.getByRole('region', { name: 'How firm it is' })
  await firm.scrollIntoViewIfNeeded()
  await expect(firm.getByRole('combobox').first()).toBeVisible()
  const takeAway = page.getByRole('region', { name: 'Take it away' })
  await takeAway.scrollIntoViewIfNeeded()
  await expect(takeAway.getByRole('button', { name: 'Save as JSON' })).toBeVisible()
  const history = page.getByRole('region', { name: 'Earlier surveys' })
  await expect(history.getByRole('row')).toHaveCount(2)
  await expect(page.getByText('did not arrive')).toHaveCount(0)

  await page.getByRole('link', { name: 'Change an answer' }).click()
  await expectShown(
    page,
    'Which one describes more of what you did?',
    /\/survey#round-1$/,
    'Survey · Two Hats',
  )
  await pair(page, 1).getByText('Both equally', { exact: true }).click()
  await page.goBack()
  await expectShown(
    page,
    'You clearly put the project first: 86, likely 69 to 98.',
    /\/result$/,
    'Result · Two Hats',
  )
  await page.goForward()
  await expect(pair(page, 1).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  expect(asked).toEqual([])
})

test('the short form offline: its result, the rest, and back through both', async ({ page, context }) => {
  await page.goto('/survey/short')
  await surveyjsIsThere(page)
  await answerAll(page, 2)
  await page.waitForLoadState('networkidle')
  await stays(page)
  await context.setOffline(true)
  await seeResult(page).click()
  await expect(page.getByText('10 of 20 pairs answered')).toBeVisible()
  await page.getByRole('link', { name: 'Go on with the rest' }).click()
  await expectShown(
    page,
    'Which one describes more of what you did?',
    /\/survey#round-3$/,
    'Survey · Two Hats',
  )
  await expect(pair(page, 11)).toBeVisible()
  await expect(page.getByText('10 of 36')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('10 of 20 pairs answered')).toBeVisible()
  await page.goBack()
  await expectShown(page, 'One last question', /\/survey\/short#last$/, 'Survey, short form · Two Hats')
  await expect(page.getByText('10 of 10 answered')).toBeVisible()
})

test('the way there and back by keyboard alone', async ({ page, store }) => {
  await store(saved(allTo(1), { page: 'last' }))
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await stays(page)
  await tabTo(page, 'See my result')
  await page.keyboard.press('Enter')
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
  await tabTo(page, 'Change an answer')
  await page.keyboard.press('Enter')
  await expectShown(
    page,
    'Which one describes more of what you did?',
    /\/survey#round-1$/,
    'Survey · Two Hats',
  )
  await page.keyboard.press('Alt+ArrowLeft')
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
})

test('what is shown is what a reload shows, and Back leads to the survey from there too', async ({
  page,
  store,
}) => {
  await store(saved(allTo(0.5), { page: 'last', role: 'both' }))
  await page.goto('/survey#last')
  await surveyjsIsThere(page)
  await seeResult(page).click()
  await expect(title(page)).toBeFocused()
  const shown = await wholeResult(page)
  await page.reload()
  expect(await wholeResult(page)).toBe(shown)
  await page.goBack()
  await expect(title(page)).toHaveText('One last question')
  await expect(page).toHaveURL(/\/survey#last$/)
  await page.goForward()
  await expect(title(page)).toContainText('You probably lean towards the project')
  await expect(page).toHaveURL(/\/result$/)
})

test('after a reload of the survey, Forward shows the result again', async ({ page, store }) => {
  await store(saved(allTo(1), { page: 'last' }))
  await page.goto('/survey#last')
  await surveyjsIsThere(page)
  await seeResult(page).click()
  await expect(title(page)).toHaveText(allToProject)
  await page.goBack()
  await expect(title(page)).toHaveText('One last question')
  await page.reload()
  await surveyjsIsThere(page)
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
  await surveyjsIsThere(page)
  await answerAll(page)
  await seeResult(page).click()
  await expect(title(page)).toHaveText(allToProject)
  await stays(page)
  await page.evaluate(() => {
    location.hash = 'two-hats-1.OdmrwchaRcbWWDCb6OuU5'
  })
  await expect(page.getByText('This result is read from a link')).toBeVisible()
  await page.getByRole('link', { name: 'See my own result' }).click()
  await expectShown(page, allToProject, /\/result$/, 'Result · Two Hats')
})

/** Nothing is fetched ahead: the browser is never idle. */
const neverIdle = (page: Page) =>
  page.addInitScript(() => {
    window.requestIdleCallback = () => 0
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

test('the notice of another tab stays behind in the survey', async ({ page, context }) => {
  await page.goto('/survey#last')
  await surveyjsIsThere(page)
  const other = await context.newPage()
  await other.goto('/survey')
  const notice = 'The survey is open in another tab as well.'
  await expect(page.getByText(notice)).toBeVisible()
  await seeResult(page).click()
  await expect(title(page)).toHaveText('No answers in this browser yet')
  await expect(page.getByText(notice)).toHaveCount(0)
  await expect(other.getByText(notice)).toHaveCount(0)
})

/** Everything below the heading as it is read aloud, once all of it is there. */
async function wholeResult(page: Page): Promise<string> {
  for (const name of ['The shape of your work', 'How firm it is', 'Take it away', 'Why this number']) {
    await page.getByRole('region', { name }).scrollIntoViewIfNeeded()
  }
  await expect(page.getByRole('application').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as JSON' })).toBeVisible()
  await expect(page.getByText('on its way')).toHaveCount(0)
  return page.getByRole('main').ariaSnapshot()
}

async function tabTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name })
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((one) => one === document.activeElement)) return
  }
  throw new Error(`Tab never reached "${name}".`)
}
