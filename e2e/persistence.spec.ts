import { allTo, saved } from './support/answers.ts'
import { expect, storedAnswers, surveyjsIsThere, test } from './support/story.ts'

const pair = (n: number) => ({ name: new RegExp(`^Pair ${n} `) })
const moreA = { name: 'More A', exact: true }

test('a reload in the middle resumes on the same page with every answer', async ({ page }) => {
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(7)).getByText('Both equally', { exact: true }).click()
  await page.reload()
  await expect(page.getByRole('group', pair(7)).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  await expect(page.getByText('2 of 36')).toBeVisible()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 1, 'unblock-2': 2 })
})

test('a crash loses nothing: another visit finds the answers and the page', async ({ page, context }) => {
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(6)).getByText('More A', { exact: true }).click()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto('/')
  await again.getByRole('link', { name: 'Go on where you left off' }).click()
  await expect(again.getByRole('group', pair(6)).getByRole('radio', moreA)).toBeChecked()
})

test('two tabs keep one set of answers, the latest choice counts, and both say so', async ({
  page,
  context,
}) => {
  await page.goto('/survey')
  await surveyjsIsThere(page)
  const other = await context.newPage()
  await other.goto('/survey')
  const notice = 'The survey is open in another tab as well.'
  await expect(page.getByText(notice)).toBeVisible()
  await expect(other.getByText(notice)).toBeVisible()
  await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
  await other.getByRole('group', pair(2)).getByText('More B', { exact: true }).click()
  await expect(other.getByRole('group', pair(1)).getByRole('radio', moreA)).toBeChecked()
  await other.getByRole('group', pair(1)).getByText('Both equally', { exact: true }).click()
  await expect(page.getByRole('group', pair(1)).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 2, 'unblock-1': 3 })
  await other.close()
  await expect(page.getByText(notice)).toHaveCount(0)
})

test('with storage blocked the survey goes on in memory and says so', async ({ page, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError')
      },
    })
  })
  await page.goto('/survey')
  await expect(page.getByText('This browser does not let the page save your answers.')).toBeVisible()
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await surveyjsIsThere(page)
  await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(6)).getByText('More A', { exact: true }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('group', pair(1)).getByRole('radio', moreA)).toBeChecked()
  await expect(page.getByText('2 of 36')).toBeVisible()
})

test('with storage full the survey goes on in memory, and saves again once there is room', async ({
  page,
}) => {
  await page.goto('/survey')
  await surveyjsIsThere(page)
  await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
  await page.evaluate(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler-${size}-${n}`, 'x'.repeat(size))
      } catch {}
    }
  })
  for (const n of [2, 3, 4, 5]) {
    await page.getByRole('group', pair(n)).getByText('Both equally', { exact: true }).click()
  }
  await expect(page.getByText('This browser’s storage for the page is full')).toBeVisible()
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler')) localStorage.removeItem(key)
  })
  await page.getByRole('group', pair(2)).getByText('More A', { exact: true }).click()
  await expect(page.getByText('This browser’s storage for the page is full')).toHaveCount(0)
  await expect
    .poll(() => storedAnswers(page))
    .toEqual({
      'block-1': 1,
      'unblock-1': 1,
      'redirect-1': 2,
      'decide-1': 2,
      'show-1': 2,
    })
})

const foreign = [
  ['of a later version', saved(allTo(1)).replace('"schema":1', '"schema":9')],
  ['that is no JSON', '{"answers":'],
  ['with an answer out of range', saved({ 'block-1': 7 })],
  ['of an unknown shape', '[1,2,3]'],
] as const

for (const [what, text] of foreign) {
  test(`stored data ${what} is set aside, not deleted, and the person is told`, async ({ page, store }) => {
    await store(text)
    await page.goto('/survey')
    await expect(page.getByText('They were set aside in this browser, not deleted')).toBeVisible()
    await page.getByRole('group', pair(1)).getByText('More A', { exact: true }).click()
    await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 1 })
    const kept = await page.evaluate(() =>
      Object.entries(localStorage).filter(([key]) => key.startsWith('two-hats.aside.')),
    )
    expect(kept.map(([, value]) => value)).toEqual([text])
  })
}

test('one button deletes everything, after one question', async ({ page, store }) => {
  await store(saved(allTo(1)))
  await page.goto('/survey')
  await expect(page.getByText('20 of 36')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('20 of 36')).toBeVisible()
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(page.getByText('Deleted. Nothing of yours is left in this browser.')).toBeVisible()
  await expect(page.getByText('0 of 36')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})
