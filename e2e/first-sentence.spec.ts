import type { Page } from '@playwright/test'
import { allTo, everything, saved } from './support/answers.ts'
import { linkTo } from './support/links.ts'
import { expect, test } from './support/story.ts'

/** Holds back everything that React needs; answers what lets it come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}

/** Adds up every layout shift of pages that come. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts = { sum: 0 }
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.sum += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
const shifted = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: { sum: number } }).shifts.sum)

const wholeHeading = async (page: Page) => {
  const heading = page.locator('.result h1:visible')
  await expect(heading).toHaveCount(1)
  return {
    says: await heading.innerText(),
    box: await heading.boundingBox(),
    kicker: await page.locator('.result .kicker').innerText(),
  }
}

test('the sentence of a link stands before the scripts of the page, and stays where it is', async ({
  page,
}) => {
  await watchShifts(page)
  const release = await holdScripts(page)
  await page.goto(`/result#${linkTo(everything)}`, { waitUntil: 'commit' })
  await expect(page.getByText('A shared result. Your own answers are untouched.')).toBeVisible()
  const first = await wholeHeading(page)
  expect(first.says).toMatch(/^This work .*team/)
  release()
  await expect(page.getByRole('heading', { name: 'Look closer' })).toBeAttached()
  expect(await wholeHeading(page)).toEqual(first)
  expect(await shifted(page)).toBe(0)
})

test('so does that of answers about somebody', async ({ page }) => {
  const release = await holdScripts(page)
  await page.goto(`/result#${linkTo(allTo(1))}&about=Sam`, { waitUntil: 'commit' })
  const first = await wholeHeading(page)
  expect(first.says).toContain('The work of')
  expect(first.says).toContain('Sam')
  release()
  await expect(page.getByRole('heading', { name: 'Look closer' })).toBeAttached()
  expect(await wholeHeading(page)).toEqual(first)
})

test('so does that of answers saved here', async ({ page, store }) => {
  await store(saved(everything, { began: '2026-11-20T09:00:00.000Z' }))
  await page.goto('/result')
  await expect(page.getByRole('heading', { name: 'Next time' })).toBeAttached()
  await watchShifts(page)
  const release = await holdScripts(page)
  await page.reload({ waitUntil: 'commit' })
  const first = await wholeHeading(page)
  expect(first.says).toMatch(/^Your work /)
  release()
  await expect(page.getByRole('heading', { name: 'Next time' })).toBeAttached()
  expect(await wholeHeading(page)).toEqual(first)
  expect(await shifted(page)).toBe(0)
})

test('a damaged link and too few answers are left to the page', async ({ page }) => {
  for (const [hash, title] of [
    [`${linkTo(everything).slice(0, -1)}!`, 'This link is damaged'],
    [linkTo(allTo(1, 4), 'short'), 'This shared result has too few answers for a number'],
  ] as const) {
    const release = await holdScripts(page)
    await page.goto('/privacy', { waitUntil: 'commit' })
    await page.goto(`/result#${hash}`, { waitUntil: 'commit' })
    await expect(page.getByText('Reading the answers saved in this browser.')).toBeVisible()
    await expect(page.locator('#first')).toBeEmpty()
    release()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
})
