import type { Page } from '@playwright/test'
import { allTo, saved } from './support/answers.ts'
import { walks } from './support/round-walks.ts'
import { expect, surveyIsReady, test } from './support/story.ts'
import { blockStorage } from './support/way.ts'

/** States that no address leads to, below test-results/screens: how a person gets there. */
const earlier = (page: Page) => page.getByText('Earlier surveys (1)')
const keep = (page: Page) => expect(earlier(page)).toBeVisible()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const firstPair = (page: Page) => page.getByRole('group', { name: /^Pair 1 / })

const finished = saved(allTo(1), { began: '2026-05-20T09:00:00.000Z', role: 'tech-lead' })

const states: readonly (readonly [string, string | null, (page: Page) => Promise<void>])[] = [
  [
    'a finished survey is changed',
    finished,
    async (page) => {
      await page.goto('/result')
      await keep(page)
      await page.goto('/survey#round-1')
      await surveyIsReady(page)
      await firstPair(page).getByText('Both equally', { exact: true }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  ],
  [
    'a survey is corrected',
    finished,
    async (page) => {
      await page.goto('/result')
      await keep(page)
      await page.goto('/survey#round-1')
      await surveyIsReady(page)
      await firstPair(page).getByText('Both equally', { exact: true }).click()
      await press(page, 'Correct this one')
      await page.goto('/result')
      await earlier(page).click()
      await expect(page.getByText('corrected on')).toBeVisible()
    },
  ],
  [
    'a new survey',
    finished,
    async (page) => {
      await page.goto('/result')
      await keep(page)
      await press(page, 'Start a new survey')
    },
  ],
  [
    'several projects',
    finished,
    async (page) => {
      await page.goto('/result')
      await keep(page)
      for (const name of ['Payments', 'Search and everything that hangs on it']) {
        await page.goto('/')
        await press(page, 'Start a new survey')
        await page.getByRole('textbox').fill(name)
        await press(page, '36 questions, about 7 minutes')
        await surveyIsReady(page)
        await firstPair(page).getByText('Much more the first', { exact: true }).click()
        await expect(page.getByText('Saved in this browser', { exact: true })).toBeVisible()
      }
      await page.goto('/')
      await expect(page.getByRole('listitem').filter({ hasText: 'Payments' })).toBeVisible()
    },
  ],
  [
    'set aside',
    '{"schema":9}',
    async (page) => {
      await page.goto('/survey')
      await page.getByRole('link', { name: 'See what was set aside' }).click()
      await expect(page.getByRole('button', { name: 'Save as a file' })).toBeVisible()
    },
  ],
  [
    'storage blocked, survey',
    null,
    async (page) => {
      await blockStorage(page.context())
      await page.goto('/survey')
      await surveyIsReady(page)
      await firstPair(page).getByText('Much more the first', { exact: true }).click()
      await expect(page.getByText('Your answers last until you close or reload this tab.')).toBeVisible()
    },
  ],
  [
    'storage blocked, result',
    null,
    async (page) => {
      await blockStorage(page.context())
      await page.goto('/survey/short')
      await surveyIsReady(page)
      for (let at = 1; at <= 10; at++) {
        await page
          .getByRole('group', { name: new RegExp(`^Pair ${at} `) })
          .getByText('More the first', { exact: true })
          .click()
        if (at % 5 === 0) await press(page, 'Next')
      }
      await page.getByRole('link', { name: 'See my result' }).click()
      await expect(page.getByRole('button', { name: 'Start a new survey' })).toBeVisible()
    },
  ],
]

for (const [name, stored, reach] of states) {
  test(name, async ({ page, store }, { project }) => {
    if (stored) await store(stored)
    await reach(page)
    await page.evaluate(() => document.fonts.ready)
    const file = `${name}-${project.name}`.replaceAll(/[ ,]+/g, '-')
    await page.screenshot({ path: `test-results/screens/${file}.png`, fullPage: true })
  })
}

for (const [name, walk] of Object.entries(walks))
  test(`rounds, ${name}`, async ({ page, request, baseURL, provoke }, { project }) => {
    provoke(/40[49]|ERR_FAILED/)
    test.slow()
    const look = async (state: string) => {
      await page.evaluate(() => document.fonts.ready)
      const file = `${state}-${project.name}`.replaceAll(/[ ,’]+/g, '-')
      await page.screenshot({ path: `test-results/screens/${file}.png`, fullPage: true })
    }
    await walk({ page, request, base: `${baseURL}`, at: (path) => path, look })
  })
