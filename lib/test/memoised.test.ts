import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Instrument, score } from '../src/index.ts'
import { MOST_STATES, memoised, type States, stateCount, stateOf } from '../src/score/states.ts'
import type { Estimate } from '../src/score/types.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { modelled, pairAnswers, repeat } from './test-instrument.ts'

const fresh = (): Instrument => ({ ...modelled })

test('a result made from memory is, to the last bit, the one computed anew', () => {
  fc.assert(
    fc.property(arbitraryAnswers, (answers) => {
      expect(score(modelled, answers)).toStrictEqual(score(fresh(), answers))
    }),
    seeded,
  )
})

test('estimates are frozen, since results share them, and the result itself is the caller’s', () => {
  const answers = pairAnswers(modelled, repeat(3, 20))
  const result = score(modelled, answers)
  const { position } = result
  expect(position).not.toBeNull()
  for (const shared of [position, position?.interval, position?.zones, result.activities.show]) {
    expect(Object.isFrozen(shared)).toBe(true)
  }
  expect(Object.isFrozen(result)).toBe(false)
  expect(score(modelled, answers)).not.toBe(result)
})

test('instruments do not share what they remember, nor do parts of different size', () => {
  const smaller: Instrument = { ...modelled, pairs: modelled.pairs.slice(0, 19) }
  const answers = pairAnswers(smaller, repeat(4, 19))
  const totals = (instrument: Instrument) => {
    const { position, activities } = score(instrument, answers)
    return [position?.total, activities.block?.total, activities.show?.total]
  }
  expect([totals(modelled), totals(smaller)]).toEqual([
    [20, 4, 4],
    [19, 4, 3],
  ])
})

test('every state of four answers has a number of its own', () => {
  const numbers = new Set<number>()
  const seen = new Set<string>()
  const values = [null, -1, -0.5, 0, 0.5, 1]
  for (const list of values.flatMap((a) =>
    values.flatMap((b) => values.flatMap((c) => values.map((d) => [a, b, c, d]))),
  )) {
    const given = list.filter((value) => value !== null)
    const sum = given.reduce((total, value) => total + value, 0)
    const squares = given.reduce((total, value) => total + value * value, 0)
    const state = stateOf({ n: given.length, sum, squares }, 4)
    expect(state).toBeGreaterThanOrEqual(0)
    expect(state).toBeLessThan(stateCount(4))
    numbers.add(state)
    seen.add(`${given.length} ${sum} ${squares}`)
  }
  expect(numbers.size).toBe(seen.size)
})

test('memory stays bounded, and what was forgotten is computed again', () => {
  const states: States<Estimate> = new Map()
  let made = 0
  const ask = (state: number) =>
    memoised(states, 1, state, () => {
      made += 1
      return null
    })
  for (let state = 0; state <= MOST_STATES; state++) ask(state)
  expect([made, states.get(1)?.size]).toEqual([MOST_STATES + 1, 1])
  ask(MOST_STATES)
  ask(0)
  expect(made).toBe(MOST_STATES + 2)
})

test('a state whose number is no longer exact is not memoised', () => {
  const states: States<Estimate> = new Map()
  memoised(states, 1, 2 ** 53, () => null)
  expect(states.size).toBe(0)
})
