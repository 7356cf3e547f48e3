import { describe, expect, test } from 'vitest'
import { diagnose, itemFlags, keyedMatrix, type Matrix, reliability } from '../src/diagnostics/index.ts'
import { expectClose } from './close-to.ts'
import { known } from './known-reliability.ts'
import { complete } from './simulated-persons.ts'
import { gated, meaning, modelled, nobody, repeat, simulated } from './test-instrument.ts'

describe('a reliability is refused', () => {
  const people = complete.slice(4)

  test.each([
    [29, 'refused'],
    [30, 'caution'],
    [99, 'caution'],
    [100, 'firm'],
  ])('or not: of %d respondents it is %s', (n, status) => {
    const got = reliability(people.slice(0, n))
    expect(got.status).toBe(status)
    expect(got.respondents).toBe(n)
  })

  test('with too few respondents, and then holds no number but how many are needed', () => {
    const want = { status: 'refused', reason: 'too-few-respondents', needed: 30 }
    expect(reliability(people.slice(0, 29))).toEqual({ ...want, respondents: 29 })
    expect(reliability([])).toEqual({ ...want, respondents: 0 })
    // A 30th who gave one answer only tells nothing of how items go together.
    expect(reliability([...people.slice(0, 29), [1, ...repeat(null, 19)]])).toEqual({
      ...want,
      respondents: 29,
    })
    const diagnosis = diagnose(simulated, [meaning(simulated, repeat(3, 20))])
    expect(diagnosis.reliability).toEqual({ ...want, respondents: 1 })
    expect(diagnosis.items[0]).toEqual({
      id: 'block-1',
      answered: 1,
      mean: 0.5,
      sd: null,
      itemRest: null,
      alphaIfDeleted: null,
      flags: [],
    })
  })

  test('where two items have nobody, or one person, in common', () => {
    const row = (place: number): Matrix[number] =>
      place % 2 === 0 ? [place % 5, 1, null] : [null, 2, place % 4]
    const apart = Array.from({ length: 40 }, (_, place) => row(place))
    const want = { status: 'refused', reason: 'too-few-in-common', needed: 30 }
    expect(reliability(apart)).toEqual({ ...want, respondents: 40 })
    expect(reliability([...apart, [1, 2, 3]])).toEqual({ ...want, respondents: 41 })
    expect(reliability([...apart, [1, 1, 1], [4, 2, 3]]).status).not.toBe('refused')
  })

  test('where nothing varies', () => {
    expect(reliability(repeat([2, 2, 2], 30))).toEqual({
      status: 'refused',
      reason: 'no-variance',
      respondents: 30,
      needed: 30,
    })
  })
})

describe('an item that does not vary leaves', () => {
  const got = known(reliability(complete.slice(4, 104).map((row) => [...row.slice(0, 5), 2])))

  test('α, without what rests on correlations', () => {
    expect(got).toMatchObject({ items: 6, standardisedAlpha: null, omega: null, guttman: null })
    expect(got.itemRest.map((r) => r === null)).toEqual([false, false, false, false, false, true])
    const five = known(reliability(complete.slice(4, 104).map((row) => row.slice(0, 5))))
    expectClose(got.alphaIfDeleted[5] ?? Number.NaN, five.alpha, 'alpha of the five')
  })
})

describe('an item is flagged', () => {
  test.each([
    ['not at a mean of exactly .5', [3, 3, 3, 3], []],
    ['one-sided just above it', [3, 3, 3, 4], ['one-sided']],
    ['not at a mean of exactly −.5', [1, 1, 1, 1], []],
    ['one-sided just below it', [1, 1, 1, 0], ['one-sided']],
    ['not with 60 % at one end', [0, 0, 0, 4, 4], []],
    ['with 62 % at the lower end', [...repeat(0, 5), 4, 4, 4], ['crowded-end']],
    ['with 62 % at the upper end', [...repeat(4, 5), 0, 0, 0], ['crowded-end']],
    ['for both reasons', [4, 4, 4, 4, 0], ['one-sided', 'crowded-end']],
    ['not for a crowded middle', repeat(2, 10), []],
    ['not without an answer', [], []],
  ] as const)('%s', (_, answers, want) => {
    expect(itemFlags([...answers])).toEqual(want)
  })
})

describe('the keyed matrix', () => {
  test('turns answers so that 4 is all for the project, in presented order', () => {
    expect(keyedMatrix(modelled, [meaning(modelled, repeat(4, 20)), nobody])).toEqual([
      repeat(4, 20),
      repeat(null, 20),
    ])
    const shown = gated(Object.fromEntries(modelled.pairs.map(({ id }) => [id, 1])))
    const want = modelled.pairs.map(({ right }) => (right === 'project' ? 1 : 3))
    expect(keyedMatrix(modelled, [shown])).toEqual([want])
  })
})
