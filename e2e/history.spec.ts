import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { type Answers, allTo, keyed, saved } from './support/answers.ts'
import { historyOfTwo } from './support/history.ts'
import { expect, storedRows, test, textsSetAside } from './support/story.ts'

const began = '2026-11-20T09:00:00.000Z'

/** A history file as the app writes it. The hash is that of version 1, as its release notes print it. */
const file = (...entries: readonly { day: string; name?: string; answers: Answers }[]) =>
  `${JSON.stringify(
    {
      format: 'two-hats-history',
      schema: 1,
      entries: entries.map(({ day, name, answers }) => ({
        id: `${day}T08:00:00.000Z`,
        finished: `${day}T08:07:00.000Z`,
        name: name ?? null,
        instrument: {
          id: 'two-hats',
          version: 1,
          hash: '24f751c05e54ae807288a4cf86656edaeb7b1d18e80d385d18269e600ee4ff80',
        },
        role: null,
        form: 'full',
        answers,
      })),
    },
    null,
    2,
  )}\n`

const section = (page: Page) => page.getByRole('region', { name: 'Next time' })
const rows = (page: Page) => section(page).getByRole('row')
const status = (page: Page) => section(page).getByRole('status')

async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the history as a file' }).click()
  const saved = await waiting
  expect(saved.suggestedFilename()).toBe('two-hats-history.json')
  return readFile(await saved.path(), 'utf8')
}

const read = (page: Page, text: string, name = 'history.json') =>
  page
    .getByLabel('Read a history file')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })

test('the survey whose result is looked at is kept once, however often it is looked at', async ({
  page,
  store,
}) => {
  await store(saved(allTo(1), { began }))
  for (const _ of [1, 2, 3]) {
    await page.goto('/result#history')
    await expect(rows(page)).toHaveCount(2)
    await expect(rows(page).nth(1)).toContainText('90.9')
  }
  await expect(section(page)).toContainText('Answer again in three months to see whether you moved.')
})

test('a retake that moved, and one that did not', async ({ page, store }) => {
  const before = file(
    { day: '2026-05-02', name: 'In May', answers: allTo(-1) },
    { day: '2026-08-02', answers: allTo(1) },
  )
  // A survey kept without a hash belongs to the first draft, and is compared with others of it only.
  await store(before.replaceAll(/[0-9a-f]{64}/g, 'draft 1'), 'two-hats.history')
  // One answer of 20 is less: 90.9 becomes 86.4, with z about .3.
  await store(saved(keyed([0, ...Array.from({ length: 19 }, () => 1)]), { began }))
  await page.goto('/result#history')
  await expect(rows(page)).toHaveCount(4)
  await expect(page.getByText('Earlier surveys (3)')).toBeVisible()
  await expect(rows(page).nth(1).getByRole('textbox')).toHaveValue('In May')
  await expect(rows(page).nth(1).getByRole('cell').nth(1)).toHaveText('−90.9−100 to −73')
  await expect(rows(page).nth(2)).toContainText(
    'Since 2 May 2026: 182 points towards the project, more than noise.',
  )
  await expect(rows(page).nth(3)).toContainText(
    'Since 2 Aug 2026: 5 points towards the team. That can be noise.',
  )
  await expect(section(page).getByRole('img')).toHaveAccessibleName(
    /^Positions over time\. In May: 91 towards the team, likely 73 to 100\. 2 Aug 2026: 91 towards the project, likely 73 to 100\. /,
  )
})

test('a file of the history: saved, deleted, read again, byte for byte; reading it twice adds nothing', async ({
  page,
  store,
}) => {
  const text = file(
    { day: '2026-03-01', name: 'عنوان', answers: allTo(0) },
    { day: '2026-04-01', name: '👩🏽‍💻 <b>bold</b>', answers: { ...allTo(1, 6), 'show-4': null } },
    { day: '2026-05-01', answers: allTo(-0.5) },
  )
  await store(text, 'two-hats.history')
  await page.goto('/result#history')
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).nth(2).getByRole('textbox')).toHaveValue('👩🏽‍💻 <b>bold</b>')
  expect(await download(page)).toBe(text)
  await page.getByRole('button', { name: 'Delete the whole history' }).click()
  await expect(status(page)).toHaveText(
    '3 surveys are deleted from the history. You can undo this for ten seconds.',
  )
  await expect(rows(page)).toHaveCount(0)
  await read(page, text)
  await expect(status(page)).toHaveText('Added: 3. Already here: 0.')
  expect(await download(page)).toBe(text)
  await read(page, text)
  await expect(status(page)).toHaveText('Added: 0. Already here: 3.')
  const records = async () => Object.keys(await storedRows(page)).filter((path) => path.startsWith('record/'))
  await expect.poll(records).toHaveLength(3)
})

const good = file({ day: '2026-03-01', answers: allTo(1) })
const refused = [
  ['cut short', good.slice(0, -20), 'is damaged or not a JSON file'],
  ['of something else', '{"name":"package"}', 'is a JSON file, but not a history of Two Hats'],
  ['from a newer version', good.replace('"schema": 1', '"schema": 2'), 'comes from a newer version'],
  [
    'with an answer out of range',
    good.replace('"show-4": 0', '"show-4": 9'),
    'Survey 1 in “history.json” is damaged',
  ],
  [
    'of another questionnaire',
    good.replace('"version": 1', '"version": 3'),
    'Survey 1 in “history.json” is damaged',
  ],
  ['longer than 1 MB', `${good}${' '.repeat(1_000_000)}`, 'is longer than 1 MB'],
] as const

for (const [what, text, sentence] of refused) {
  test(`a file ${what}: a sentence, and nothing changes`, async ({ page, store }) => {
    expect(text).not.toBe(good)
    await store(file({ day: '2026-06-01', name: 'June', answers: allTo(0) }), 'two-hats.history')
    await page.goto('/result#history')
    await expect(rows(page)).toHaveCount(2)
    await read(page, text)
    await expect(status(page)).toContainText(sentence)
    await expect(status(page)).toContainText('Nothing was added.')
    await expect(rows(page)).toHaveCount(2)
  })
}

test('a deleted survey comes back by undo, and stays away without', async ({ page, store }) => {
  await store(saved(allTo(1), { began }))
  await page.goto('/result#history')
  await page.getByRole('button', { name: /^Delete .* from the history$/ }).click()
  await expect(rows(page)).toHaveCount(0)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(rows(page)).toHaveCount(2)
  await expect(status(page)).toHaveText('It is back.')
  await expect(page.getByText(/^Earlier surveys/)).toBeFocused()
  await page.getByRole('button', { name: /^Delete .* from the history$/ }).click()
  await expect(undo).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Earlier surveys/)).toBeVisible()
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('91')
})

test('the way back is offered for ten seconds', async ({ page, store }) => {
  await page.clock.install()
  await store(saved(allTo(1), { began }))
  await page.goto('/result#history')
  await page.getByRole('button', { name: /^Delete .* from the history$/ }).click()
  await page.clock.runFor(9_500)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.clock.runFor(1_000)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('a name is kept as it was written', async ({ page, store }) => {
  const name = '<img src=x onerror=alert(1)> مشروع 🧢'
  await store(saved(allTo(1), { began }))
  await page.goto('/result#history')
  const field = rows(page).nth(1).getByRole('textbox')
  await field.fill(name)
  await field.press('Tab')
  await expect(page.getByRole('button', { name: `Delete ${name} from the history` })).toBeVisible()
  await page.reload()
  await expect(field).toHaveValue(name)
})

test('of a history with a damaged survey the good ones are kept, and the whole is set aside', async ({
  page,
  store,
}) => {
  const { entries, ...file } = JSON.parse(historyOfTwo)
  const damaged = JSON.stringify({ ...file, entries: [...entries, {}] })
  await store(damaged, 'two-hats.history')
  await store(saved(allTo(1), { began }))
  await page.goto('/result#history')
  await expect(rows(page)).toHaveCount(3)
  await expect.poll(() => textsSetAside(page)).toEqual([damaged])
})

test('deleting everything deletes the history too', async ({ page, store }) => {
  await store(saved(allTo(1), { began }))
  await page.goto('/result#history')
  await expect(rows(page)).toHaveCount(2)
  await page.getByRole('button', { name: 'Delete everything saved here' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await expect(rows(page)).toHaveCount(0)
  await expect(page.getByText('Deleted. Nothing of yours is left in this browser.')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await storedRows(page)).toEqual({})
})
