import { expect, test } from 'vitest'
import { goOnAt } from './saved-mark.ts'

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
