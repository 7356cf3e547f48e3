import type { Page } from '@playwright/test'
import { fold } from './support/opened.ts'
import { expect, test } from './support/story.ts'
import { five, savedTeam, teamKey } from './support/team.ts'

const titles = ['Person by person', 'Indices for specialists', 'Change this team']

const opened = (page: Page) =>
  page.locator('details[open] > summary').evaluateAll((all) => all.map((one) => one.textContent))

test.beforeEach(async ({ store }) => {
  await store(savedTeam(five.map((answers) => ({ answers }))), teamKey)
})

test('what is closed is in the document, opens by its address, and is open again after Back', async ({
  page,
}) => {
  await page.goto('/team')
  await expect(fold(page, 'Person by person')).toBeVisible()
  expect(await opened(page)).toEqual([])
  await expect(page.locator('#indices td').first()).toBeAttached()

  await page.goto('about:blank')
  await page.goto('/team#indices')
  await expect(page.getByText('Both roles backed')).toBeInViewport()
  await page.getByText('Person by person', { exact: true }).click()
  await expect.poll(() => opened(page)).toEqual(titles.slice(0, 2))
  await page.getByRole('link', { name: 'How it works' }).first().click()
  await expect(page).toHaveURL(/\/method$/)
  await page.goBack()
  await expect.poll(() => opened(page)).toEqual(titles.slice(0, 2))
})

test('everything opens with one press, and for print only as long as it prints', async ({ page }) => {
  await page.goto('/team')
  await expect(fold(page, 'Person by person')).toBeVisible()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  expect(await opened(page)).toEqual(titles)
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  expect(await opened(page)).toEqual([])
  await page.reload()
  await expect(fold(page, 'Person by person')).toBeVisible()
  expect(await opened(page)).toEqual([])
  await page.getByRole('button', { name: 'Open all' }).click()
  expect(await opened(page)).toEqual(titles)
})
