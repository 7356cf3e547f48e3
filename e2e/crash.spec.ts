import { allTo, pairs, saved } from './support/answers.ts'
import { historyOfTwo } from './support/history.ts'
import { withProfile } from './support/killable.ts'
import { expect, storedAnswers, storedRows, surveyIsReady, test } from './support/story.ts'

/** The pause between two answers, and from the last one to the kill (ms). */
const paces = [
  [0, 1000],
  [0, 1200],
  [50, 1000],
  [100, 1000],
  [150, 1500],
  [200, 1000],
  [300, 1000],
  [400, 1300],
  [500, 1000],
  [600, 1000],
  [1000, 1000],
  [1000, 2000],
  [0, 0],
  [100, 200],
] as const

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('the browser is killed: what was answered a second before is there again', async ({ baseURL }) => {
  test.setTimeout(600_000)
  let [answered, old, lostOld, lostNew] = [0, 0, 0, 0]
  for (const [pause, wait] of paces) {
    await withProfile(async (open) => {
      const first = await open()
      await first.page.goto(`${baseURL}/survey`)
      await surveyIsReady(first.page)
      const given = new Map<string, { value: number; when: number }>()
      for (const [at, { id }] of pairs.slice(0, 10).entries()) {
        if (at === 5) await first.page.getByRole('button', { name: 'Next' }).click()
        const value = (at * 3 + pause) % 5
        await first.page.locator(`#${id} label`).nth(value).click()
        given.set(id, { value, when: Date.now() })
        await sleep(pause)
      }
      await sleep(wait)
      const killed = Date.now()
      await first.kill()

      const again = await open()
      await again.page.goto(`${baseURL}/`)
      await again.page.getByRole('link', { name: /^Go on (at|where) / }).click()
      await expect(again.page.locator('.survey[data-ready]')).toBeAttached()
      const there = await storedAnswers(again.page)
      for (const [id, { value, when }] of given) {
        answered += 1
        const isOld = killed - when >= 1000
        if (isOld) old += 1
        if (there[id] === value) continue
        if (isOld) lostOld += 1
        else lostNew += 1
      }
      await again.kill()
    })
  }
  console.log(
    `Killed ${paces.length} times: ${answered} answered, ${old} of them a second or more before, ${lostOld} of these lost; ${lostNew} of the rest lost.`,
  )
  expect(old).toBeGreaterThan(100)
  expect(lostOld).toBe(0)
})

test('killed while what was stored by an earlier version moves over: all of it is there', async ({
  baseURL,
}) => {
  test.setTimeout(600_000)
  const stored = {
    'two-hats': saved(allTo(1), { began: '2026-11-20T09:00:00.000Z', role: 'tech-lead' }),
    'two-hats.history': historyOfTwo,
    'two-hats.about.Ann': saved(allTo(-1, 12)),
    'two-hats.team': JSON.stringify({
      schema: 1,
      instrument: { id: 'two-hats', version: 1 },
      people: [{ id: 1, name: 'Bo', answers: allTo(0.5), about: null }],
      next: 2,
    }),
  }
  for (const wait of [0, 20, 60, 120, 250, 500, 1500]) {
    await withProfile(async (open) => {
      const earlier = await open()
      await earlier.page.route('**/earlier', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>earlier</title>' }),
      )
      await earlier.page.goto(`${baseURL}/earlier`)
      await earlier.page.evaluate((texts) => {
        for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text)
      }, stored)
      await earlier.close()

      const first = await open()
      await first.page.goto(`${baseURL}/survey`, { waitUntil: 'commit' })
      await sleep(wait)
      await first.kill()

      const again = await open()
      await again.page.goto(`${baseURL}/survey`)
      await expect(again.page.getByText('20 of 36')).toBeVisible()
      await expect(again.page.getByText('Saved in this browser', { exact: true })).toBeVisible()
      const rows = await storedRows(again.page)
      expect(rows['desk/current']).toBe('sheet/2026-11-20T09:00:00.000Z')
      expect(await storedAnswers(again.page)).toEqual(allTo(1))
      expect(rows['record/2026-05-02T08:00:00.000Z']).toMatchObject({ name: 'In May', answers: allTo(0.5) })
      expect(rows['team/moved-1']).toMatchObject({ name: 'Bo', answers: allTo(0.5) })
      const aboutAnn = Object.keys(rows).filter((path) => path.startsWith('about/Ann/answers/'))
      expect(aboutAnn).toHaveLength(12)
      expect(Object.keys(rows).filter((path) => path.startsWith('aside/'))).toEqual([])
      const keys = () => again.page.evaluate(() => Object.keys(localStorage))
      await expect.poll(keys).toEqual(['two-hats.copy'])
      await again.kill()
    })
  }
})

test('killed after everything was deleted: nothing returns', async ({ baseURL }) => {
  test.setTimeout(600_000)
  for (const wait of [0, 100, 1000]) {
    await withProfile(async (open) => {
      const earlier = await open()
      await earlier.page.route('**/earlier', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>earlier</title>' }),
      )
      await earlier.page.goto(`${baseURL}/earlier`)
      await earlier.page.evaluate((text) => localStorage.setItem('two-hats', text), saved(allTo(1)))
      await earlier.close()

      const first = await open()
      await first.page.goto(`${baseURL}/survey`)
      await expect(first.page.getByText('20 of 36')).toBeVisible()
      await first.page.getByRole('button', { name: 'Delete everything saved here' }).click()
      await first.page.getByRole('button', { name: 'Delete everything', exact: true }).click()
      await expect(first.page.getByText('Deleted. Nothing of yours is left in this browser.')).toBeVisible()
      await sleep(wait)
      await first.kill()

      const again = await open()
      await again.page.goto(`${baseURL}/survey`)
      await surveyIsReady(again.page)
      await expect(again.page.getByText('0 of 36')).toBeVisible()
      expect(await storedRows(again.page)).toEqual({})
      expect(await again.page.evaluate(() => Object.keys(localStorage))).toEqual([])
      await again.kill()
    })
  }
})
