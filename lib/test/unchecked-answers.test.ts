import { describe, expect, test } from 'vitest'
import { packAnswers } from '../src/batch/index.ts'
import { diagnose, keyedMatrix } from '../src/diagnostics/index.ts'
import { type Answers, explain, quality, score } from '../src/index.ts'
import { encodeLink } from '../src/link/index.ts'
import { selfVersusOthers } from '../src/team/index.ts'
import { meaning, modelled, nobody, repeat } from './test-instrument.ts'

/** What `JSON.parse`, plain JavaScript or a cast may hand over. */
const unchecked = (id: string, value: unknown) =>
  ({ ...meaning(modelled, repeat(3, 20)), [id]: value }) as Answers

const expected = 'expected a whole number from 0 to 4, or null for "not faced".'

const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

const values: readonly (readonly [what: string, value: unknown, shown: string])[] = [
  ['5', 5, '5 (number)'],
  ['−1', -1, '-1 (number)'],
  ['a half', 2.5, '2.5 (number)'],
  ['NaN', Number.NaN, 'NaN (number)'],
  ['Infinity', Number.POSITIVE_INFINITY, 'Infinity (number)'],
  ['a text', '3', '3 (string)'],
  ['a long text', 'x'.repeat(1e6), `${'x'.repeat(40)} (string)`],
  ['a flag', true, 'true (boolean)'],
  ['a big integer', 3n, '3 (bigint)'],
  ['a symbol', Symbol('3'), 'Symbol(3) (symbol)'],
  ['a list that divides like a number', [3], '… (object)'],
  ['an object that throws when it is written out', Object.create(null), '… (object)'],
  ['a revoked proxy', revoked(), '… (object)'],
]

const takers: readonly (readonly [name: string, take: (answers: Answers) => unknown])[] = [
  ['score', (answers) => score(modelled, answers)],
  ['explain', (answers) => explain(modelled, answers)],
  ['quality', (answers) => quality(modelled, answers)],
  ['encodeLink', (answers) => encodeLink(modelled, answers)],
  ['packAnswers', (answers) => packAnswers(modelled, answers)],
  ['keyedMatrix', (answers) => keyedMatrix(modelled, [answers])],
  ['diagnose', (answers) => diagnose(modelled, [answers])],
  [
    'selfVersusOthers, of oneself',
    (answers) => selfVersusOthers(modelled, answers, repeat(meaning(modelled, repeat(1, 20)), 3)),
  ],
  ['selfVersusOthers, of the others', (answers) => selfVersusOthers(modelled, nobody, [answers])],
]

describe.each(takers)('%s refuses answers that no gate has seen', (_, take) => {
  test.each(values)('%s', (_what, value, shown) => {
    const refused = new RangeError(`Answer to "block-2" is ${shown}; ${expected}`)
    expect(() => take(unchecked('block-2', value))).toThrow(refused)
  })
})

test.each(['show-team', 'awareness-2'])('score, explain and quality look at every item, as at "%s"', (id) => {
  for (const take of [score, explain, quality]) {
    expect(() => take(modelled, unchecked(id, 9))).toThrow(`Answer to "${id}" is 9 (number); ${expected}`)
  }
})

const rest = 'expected what parseAnswers returns as answers.'
test.each([
  ['undefined', undefined, `Answers are undefined; ${rest}`],
  ['null', null, `Answers are null; ${rest}`],
  ['a text', 'block-1', `Answers are block-1; ${rest}`],
  ['what the gate returns, not its answers', { ok: true, answers: {} }, `Answers have the key "ok"; ${rest}`],
  ['a list', [4, 3], `Answers have the key "0"; ${rest}`],
  ['a key that is no item', { 'block-1': 4, 'Block-2': 4 }, `Answers have the key "Block-2"; ${rest}`],
])('score and explain refuse %s', (_what, value, sentence) => {
  for (const take of [score, explain]) {
    expect(() => take(modelled, value as unknown as Answers)).toThrow(new RangeError(sentence))
  }
})

test('what was refused changes nobody’s result', () => {
  const instrument = { ...modelled }
  const everybody = [0, 1, 2, 3, 4].map((choice) => meaning(modelled, repeat(choice as 0, 20)))
  for (let value = -40; value <= 40; value += 0.5) {
    for (const { id } of modelled.pairs) {
      if (Number.isInteger(value) && value >= 0 && value <= 4) continue
      expect(() => score(instrument, unchecked(id, value))).toThrow(RangeError)
    }
  }
  for (const answers of everybody) {
    expect(score(instrument, answers)).toStrictEqual(score({ ...modelled }, answers))
  }
})

test('−0 is 0', () => {
  expect(score(modelled, unchecked('block-2', -0))).toStrictEqual(score(modelled, unchecked('block-2', 0)))
})
