import { expect, test } from 'vitest'
import { goOnAt, savedMark } from './saved-mark.ts'

const ids = ['a', 'b', 'c', 'd']

/** What the link says and where it leads, for a survey in which these are answered and these were cleared. */
function linkAfter(form: string, answered: readonly string[], cleared: readonly string[] = []) {
  const row = (id: string) => ({ path: `sheet/1/answers/${id}`, at: 0 })
  const rows = [...answered.map((id) => ({ ...row(id), value: null })), ...cleared.map(row)]
  const link = { dataset: { at: 'Question {n}' }, textContent: 'Go on', hash: '' }
  new Function('localStorage', 'document', goOnAt(ids, 2))(
    { getItem: () => JSON.stringify({ form, rows }) },
    { querySelectorAll: () => [link] },
  )
  return `${link.textContent} ${link.hash}`
}

test.each([
  ['after the last answer', linkAfter('full', ['a', 'c']), 'Question 4 d'],
  ['at what was cleared at the end', linkAfter('full', ['a'], ['b']), 'Question 2 b'],
  ['at the first open one, once the last is answered', linkAfter('full', ['a', 'd']), 'Question 2 b'],
  ['nowhere, once all of the short form are answered', linkAfter('short', ['a', 'b']), 'Go on '],
  ['with the next, where as many are answered in full', linkAfter('full', ['a', 'b']), 'Question 3 c'],
])('a survey goes on %s', (_, seen, expected) => {
  expect(seen).toBe(expected)
})

const soon = Math.floor(Date.now() / 1000) + 60
const [one, other] = ['2026-05-20T09:07:00.000Z', '2026-05-21T09:07:00.000Z']

/** Whether a result is said to be missing, in a browser whose last survey was finished then, or is under way. */
function isMissing(rounds: string | null, finished: string | null): boolean {
  const dataset: Record<string, string> = {}
  const copy = JSON.stringify({ form: 'full', rows: [{ path: 'record/x', value: { finished } }] })
  new Function('localStorage', 'document', 'location', savedMark)(
    { getItem: (key: string) => (key === 'two-hats.round' ? rounds : copy) },
    { documentElement: { dataset } },
    { hash: '' },
  )
  return 'round' in dataset
}

test.each([
  ['without a round', null, one, false],
  ['while a round has none', `${soon}`, one, true],
  ['once a round has it', `${soon} ${one}`, one, false],
  ['while a round has another', `${soon} ${one}`, other, true],
  ['before it is finished, while a round has another', `${soon} ${one}`, null, true],
  ['while one of two rounds has none', `${soon} ${one},${soon}`, one, true],
  ['after the round closed', `${soon - 120},${soon - 120} ${other}`, one, false],
])('a result, %s', (_, rounds, finished, expected) => {
  expect(isMissing(rounds, finished)).toBe(expected)
})
