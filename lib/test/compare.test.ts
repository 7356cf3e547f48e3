import { describe, expect, test } from 'vitest'
import { compare, type Position, type Result, score } from '../src/index.ts'
import { gated, modelled, nobody, pairAnswers } from './test-instrument.ts'

describe('compare', () => {
  // α = β = ½ has V = ½: two of them make a standard error of exactly 1.
  const at = (value: number): Result => {
    const { position, ...rest } = score(modelled, pairAnswers(modelled, [0, 1, 2, 3, 4]))
    if (position === null) throw new Error('a position was expected')
    const even: Position = { ...position, value, alpha: 0.5, beta: 0.5 }
    return { ...rest, position: even }
  }
  test.each([
    [-82, 82, 1.64, false],
    [82, -82, -1.64, false],
    [0, 164.00000000000003, 1.6400000000000003, true],
    [0, -164.00000000000003, -1.6400000000000003, true],
    [30, 30, 0, false],
  ])('from %s to %s is z = %s, moved %s', (before, after, z, moved) => {
    expect(compare(at(before), at(after))).toEqual({ z, moved })
  })

  test('takes the variance from the Beta parameters', () => {
    // All ends to the project: Beta(21, 1), V = 4·21/(22²·23); all to the team mirrored.
    const end = (keyed: number) =>
      score(
        modelled,
        gated(
          Object.fromEntries(
            modelled.pairs.map(({ id, right }) => [id, right === 'project' ? keyed : 4 - keyed]),
          ),
        ),
      )
    const z = (2 * (20 / 22)) / Math.sqrt((2 * 84) / (484 * 23))
    expect(compare(end(0), end(4))?.z).toBeCloseTo(z, 10)
    expect(compare(end(0), end(4))?.moved).toBe(true)
  })

  test('is null where a position is missing or the versions differ', () => {
    const none = score(modelled, nobody)
    const next = { ...at(0), instrument: { ...at(0).instrument, version: 2 } }
    expect(compare(none, at(0))).toBeNull()
    expect(compare(at(0), none)).toBeNull()
    expect(compare(at(0), next)).toBeNull()
  })
})
