import { describe, expect, test } from 'vitest'
import { inOrder } from '../src/answers/places.ts'
import { type Answer, type Answers, type Instrument, quality, score } from '../src/index.ts'
import { twinDifference } from '../src/quality/inconsistent-twins.ts'
import { hasLowVariation, longestRun, standardDeviation } from '../src/quality/quality.ts'
import { planOf } from '../src/score/plan.ts'
import { nextDown } from './close-to.ts'
import { meaning, modelled, pairAnswers, repeat } from './test-instrument.ts'

describe('warnings', () => {
  const flags = (choices: readonly Answer[]) => quality(modelled, pairAnswers(modelled, choices))
  const varied = [0, 4, 1, 3, 0, 4, 1, 3, 0, 4, 1, 3] as const

  test.each([
    ['seven', [...repeat<Answer>(3, 7), ...varied.slice(0, 5)], 7, []],
    ['eight', [...repeat<Answer>(3, 8), ...varied.slice(0, 4)], 8, ['long-run']],
    ['eight at the end', [...varied.slice(0, 4), ...repeat<Answer>(2, 8)], 8, ['long-run']],
    [
      'nine with a gap',
      [...repeat<Answer>(3, 5), null, ...repeat<Answer>(3, 4), ...varied.slice(0, 4)],
      5,
      [],
    ],
    ['nine missing', [...repeat(null, 9), ...varied.slice(0, 11)], 1, []],
  ] as const)('%s of one answer in a row', (_, choices, run, want) => {
    expect(longestRun(choices)).toBe(run)
    expect(flags(choices).filter((flag) => flag === 'long-run')).toEqual(want)
  })

  test('no answers make no run', () => {
    expect(longestRun([])).toBe(0)
    expect(longestRun([null, null])).toBe(0)
  })

  test('nothing but all-equal is judged below ten answered pairs', () => {
    expect(flags(repeat(4, 9))).toEqual([])
    expect(flags(repeat(4, 10))).toEqual(['long-run', 'low-variation'])
    expect(flags(repeat(2, 9))).toEqual(['all-equal'])
  })

  test.each([
    [4, []],
    [5, ['all-equal']],
  ])('%d times "both equally" is all-equal from five on', (count, want) => {
    expect(flags(repeat(2, count))).toEqual(want)
    expect(flags([...repeat<Answer>(2, 5), 3])).toEqual([])
    expect(flags([...repeat<Answer>(null, 9), ...repeat<Answer>(2, count)])).toEqual(want)
  })

  test('a variation of exactly .30 is not low, and one answer less is', () => {
    const exact = [...repeat(1, 9), ...repeat(3, 9), ...repeat(2, 183)]
    expect(standardDeviation(exact)).toBe(0.3)
    expect(hasLowVariation(exact)).toBe(false)
    expect(hasLowVariation(exact.slice(1))).toBe(true)
    expect(hasLowVariation([2])).toBe(false)
  })

  test('one other answer of twenty is low variation, two are not', () => {
    const apart = [3, ...repeat(2, 9)] as Answer[]
    expect(flags([...apart, ...repeat<Answer>(2, 10)])).toEqual(['long-run', 'low-variation'])
    expect(flags([...apart, ...apart])).toEqual(['long-run'])
  })

  /** Places 0–4 against 10–14: the twins. Each entry is what the first of a pair says, 0..4 by meaning; the other says 2. */
  const twins = (first: readonly Answer[], second: readonly Answer[]) =>
    meaning(modelled, [...first, 0, 1, 3, 4, 2, ...second, 4, 0, 1, 2, 3])

  const twinsOf = (instrument: Instrument, answers: Answers) =>
    twinDifference(planOf(instrument).pairs, inOrder(planOf(instrument), answers))

  test.each([
    ['exactly .50 is consistent', twins([0, 4, 0, 4, 0], [2, 2, 2, 2, 2]), 0.5, []],
    ['one answer more is not', twins([0, 4, 0, 4, 0], [3, 2, 2, 2, 2]), 0.55, ['inconsistent-twins']],
    ['all opposite is not', twins([0, 4, 0, 4, 0], [4, 0, 4, 0, 4]), 1, ['inconsistent-twins']],
    ['all alike by meaning is', twins([0, 4, 1, 3, 2], [0, 4, 1, 3, 2]), 0, []],
    ['one missing twin is not judged', twins([0, 4, 0, 4, 0], [4, 0, 4, 0, null]), null, []],
  ] as const)('a twin difference of %s', (_, answers, difference, want) => {
    const got = twinsOf(modelled, answers)
    if (difference === null || got === null) expect(got).toBe(difference)
    else expect(got).toBeCloseTo(difference, 14)
    expect(quality(modelled, answers)).toEqual(want)
  })

  test('an instrument without twins has no twin difference', () => {
    const pairs = modelled.pairs.map((pair) => ({ ...pair, twin: null }))
    expect(twinsOf({ ...modelled, pairs }, pairAnswers(modelled, repeat(2, 20)))).toBeNull()
  })

  const times = (seconds: readonly number[], choices: readonly Answer[] = varied) =>
    quality(modelled, pairAnswers(modelled, choices), {
      secondsPerItem: Object.fromEntries(
        seconds.map((time, place) => [modelled.pairs[place]?.id ?? '', time]),
      ),
    })

  test.each([
    ['two seconds', repeat(2, 10), []],
    ['just less', repeat(nextDown(2), 10), ['too-fast']],
    ['nine times only', repeat(1, 9), []],
    ['a median between 1.9 and 2.1', [...repeat(1.9, 5), ...repeat(2.1, 5)], []],
    ['a median between 1.9 and 2.0', [...repeat(1.9, 5), ...repeat(2, 5)], ['too-fast']],
    ['an odd number around 2', [...repeat(1, 5), 2, ...repeat(3, 5)], []],
    ['an odd number around 1.9', [...repeat(1, 5), 1.9, ...repeat(3, 5)], ['too-fast']],
    ['a median by size and not by digits', [...repeat(10, 4), ...repeat(1e-7, 4), ...repeat(3, 3)], []],
    ['times that are no times', [...repeat(1, 9), Number.NaN, -1, Number.POSITIVE_INFINITY], []],
    ['no time at all', [...repeat(0, 10)], ['too-fast']],
  ])('%s', (_, seconds, want) => {
    expect(times(seconds)).toEqual(want)
  })

  test('times of unanswered pairs and of other items do not count', () => {
    expect(times(repeat(1, 12), [...varied.slice(0, 9), null, null, 3])).toEqual(['too-fast'])
    expect(times(repeat(1, 11), [...varied.slice(0, 9), null, null, 3])).toEqual([])
    const ids = [...modelled.frequencies, ...modelled.attributes].map(({ id }) => id)
    const secondsPerItem = Object.fromEntries(ids.map((id) => [id, 1]))
    expect(quality(modelled, pairAnswers(modelled, varied), { secondsPerItem })).toEqual([])
  })

  test('reach the result through score', () => {
    const secondsPerItem = Object.fromEntries(modelled.pairs.map(({ id }) => [id, 1]))
    const answers = pairAnswers(modelled, varied)
    expect(score(modelled, answers, { secondsPerItem }).quality).toEqual(['too-fast'])
    expect(score(modelled, answers).quality).toEqual([])
  })
})
