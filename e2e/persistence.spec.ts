import { readFile } from 'node:fs/promises'
import { expectAccessible } from './support/accessible.ts'
import { allTo, saved } from './support/answers.ts'
import { expect, storedAnswers, storedRows, surveyIsReady, test, textsSetAside } from './support/story.ts'

const pair = (n: number) => ({ name: new RegExp(`^Pair ${n} `) })
const moreA = { name: 'More the first', exact: true }

test('a reload in the middle resumes on the same page with every answer', async ({ page }) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(7)).getByText('Both equally', { exact: true }).click()
  await page.reload()
  await expect(page.getByRole('group', pair(7)).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  await expect(page.getByText('2 of 36')).toBeVisible()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 1, 'unblock-2': 2 })
})

test('a page that is closed loses nothing: another visit finds the answers and the page', async ({
  page,
  context,
}) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(6)).getByText('More the first', { exact: true }).click()
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto('/')
  await again.getByRole('link', { name: 'Go on at question 7' }).click()
  await expect(again.getByRole('group', pair(6)).getByRole('radio', moreA)).toBeChecked()
})

test('two tabs keep one set of answers, the latest choice counts, and both say so', async ({
  page,
  context,
}) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  const other = await context.newPage()
  await other.goto('/survey')
  const notice = 'The survey is open in another tab as well.'
  await expect(page.getByText(notice)).toBeVisible()
  await expect(other.getByText(notice)).toBeVisible()
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await other.getByRole('group', pair(2)).getByText('More the second', { exact: true }).click()
  await expect(other.getByRole('group', pair(1)).getByRole('radio', moreA)).toBeChecked()
  await other.getByRole('group', pair(1)).getByText('Both equally', { exact: true }).click()
  await expect(page.getByRole('group', pair(1)).getByRole('radio', { name: 'Both equally' })).toBeChecked()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'block-1': 2, 'unblock-1': 3 })
  await other.close()
  await expect(page.getByText(notice)).toHaveCount(0)
})

test('a change taken back in one tab does not return from the other', async ({ page, context }) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  const other = await context.newPage()
  await other.goto('/survey')
  await surveyIsReady(other)
  const group = page.getByRole('group', pair(1))
  await group.getByText('More the first', { exact: true }).click()
  await expect(other.getByRole('group', pair(1)).getByRole('radio', moreA)).toBeChecked()
  await group.getByRole('button', { name: /^Clear/ }).click()
  await expect(other.getByRole('group', pair(1)).getByRole('radio', { checked: true })).toHaveCount(0)
  await other.getByRole('group', pair(2)).getByText('More the second', { exact: true }).click()
  await expect.poll(() => storedAnswers(page)).toEqual({ 'unblock-1': 3 })
  await page.reload()
  await expect(page.getByText('1 of 36')).toBeVisible()
  await expect(page.getByRole('group', pair(1)).getByRole('radio', { checked: true })).toHaveCount(0)
})

test('two tabs write 60 answers each as fast as they can: none of 120 is lost', async ({ page, context }) => {
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await tab.goto('/survey')
    await surveyIsReady(tab)
  }
  // One tab presses odd pairs, the other even ones; each pair's last press is known.
  const press = (tab: typeof page, ids: readonly string[]) =>
    tab.evaluate(async (names) => {
      for (let at = 0; at < 60; at++) {
        const inputs = document.querySelectorAll<HTMLInputElement>(`#${names[at % names.length]} input`)
        inputs[(at * 7) % 5]?.click()
        if (at % 3 === 0) await new Promise((resolve) => setTimeout(resolve))
      }
    }, ids)
  await Promise.all([
    press(page, ['block-1', 'redirect-1', 'show-1']),
    press(other, ['unblock-1', 'decide-1']),
  ])
  const lastOf = (count: number, place: number) => {
    const at = 60 - count + place
    return (at * 7) % 5
  }
  const want = {
    'block-1': lastOf(3, 0),
    'redirect-1': lastOf(3, 1),
    'show-1': lastOf(3, 2),
    'unblock-1': lastOf(2, 0),
    'decide-1': lastOf(2, 1),
  }
  await expect.poll(() => storedAnswers(page)).toEqual(want)
  for (const tab of [page, other]) {
    await expect(tab.getByText('5 of 36')).toBeVisible()
    for (const [id, value] of Object.entries(want))
      await expect(tab.locator(`#${id} input`).nth(value)).toBeChecked()
  }
})

test('with storage blocked the survey goes on in memory and says so', async ({ page, context }) => {
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
  await expect(page.getByText('Your answers last until you close or reload this tab.')).toBeVisible()
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('group', pair(6)).getByText('More the first', { exact: true }).click()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('group', pair(1)).getByRole('radio', moreA)).toBeChecked()
  await expect(page.getByText('2 of 36')).toBeVisible()
})

test('with the disk’s share full the survey goes on in memory, and saves again once there is room', async ({
  page,
}) => {
  await page.goto('/survey')
  await surveyIsReady(page)
  await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
  await expect(page.getByText('Saved in this browser', { exact: true })).toBeVisible()
  // What the browser answers when there is no room; its own quota takes effect at some later write.
  const room = await page.evaluateHandle(() => IDBObjectStore.prototype.put)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
  })
  for (const n of [2, 3, 4, 5]) {
    await page.getByRole('group', pair(n)).getByText('Both equally', { exact: true }).click()
  }
  await expect(page.getByText('This browser’s storage for the page is full')).toBeVisible()
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await page.evaluate((put) => {
    IDBObjectStore.prototype.put = put
  }, room)
  await page.getByRole('group', pair(2)).getByText('More the first', { exact: true }).click()
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

const couldNot = 'Something saved here could not be read, or not wholly.'
const foreign = [
  ['of a later version', saved(allTo(1)).replace('"schema":1', '"schema":9'), 0],
  ['that is no JSON', '{"answers":', 0],
  ['of an unknown shape', '[1,2,3]', 0],
  ['with one answer out of range', saved({ ...allTo(1), 'block-1': 7 }), 19],
  ['with an unknown role', saved(allTo(1), { role: 'boss' }), 20],
  ['with a page that is no name', saved(allTo(1), { page: 7 }), 20],
  ['with an answer to no question', saved({ ...allTo(1), 'block-9': 1 }), 20],
] as const

for (const [what, text, good] of foreign) {
  test(`stored data ${what}: what is good is in use, the whole is set aside, and the person is told`, async ({
    page,
    store,
  }) => {
    await store(text)
    await page.goto('/survey')
    await expect(page.getByText(couldNot)).toBeVisible()
    await expect(page.getByText(`${good} of 36`)).toBeVisible()
    await page.getByRole('group', pair(1)).getByText('More the first', { exact: true }).click()
    await expect.poll(() => storedAnswers(page)).toMatchObject({ 'block-1': 1 })
    expect(await textsSetAside(page)).toEqual([text])
  })
}

test('two texts set aside at one moment are both kept, can be seen, saved and deleted', async ({
  page,
  store,
}) => {
  await page.clock.setFixedTime('2026-11-20T09:00:00Z')
  await store('{"answers":')
  await store('{"people":', 'two-hats.team')
  await store('{"earlier":', 'two-hats.aside.1763629200000')
  await page.goto('/survey')
  await page.getByRole('link', { name: 'See what was set aside' }).click()
  const section = page.getByRole('region', { name: 'Set aside' })
  await expect(section.getByRole('listitem')).toHaveCount(3)
  await expectAccessible(page)
  const texts = []
  for (const n of [0, 1, 2]) {
    const waiting = page.waitForEvent('download')
    await section
      .getByRole('button', { name: /^Save as a file/ })
      .nth(n)
      .click()
    texts.push(await readFile(await (await waiting).path(), 'utf8'))
  }
  expect(texts.sort()).toEqual(['{"answers":', '{"earlier":', '{"people":'])
  await section
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click()
  await expect(section.getByRole('listitem')).toHaveCount(2)
  await expect.poll(() => textsSetAside(page)).toHaveLength(2)
  await page.reload()
  await expect(section.getByRole('listitem')).toHaveCount(2)
})

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
  expect(await storedRows(page)).toEqual({})
})
