import { describe, expect, test } from 'vitest'
import { weightedPosition } from '../src/calibration/index.ts'
import { type Answer, score } from '../src/index.ts'
import { expectClose } from './close-to.ts'
import { withMissing } from './simulated-persons.ts'
import { nobody, pairAnswers, repeat, simulated } from './test-instrument.ts'

const ones = repeat(1, 20)

describe('a weighted position', () => {
  test('with all weights 1 is that of score, for 400 simulated persons', () => {
    for (const row of withMissing) {
      const answers = pairAnswers(simulated, row)
      expect(weightedPosition(simulated, answers, ones)).toEqual(score(simulated, answers).position)
    }
  })

  test('is the formula with weights, by hand', () => {
    const row: Answer[] = [4, 3, 0, 2, 2]
    const weights = [2, 2, 0.5, 1, 1, ...repeat(1, 15)]
    const got = weightedPosition(simulated, pairAnswers(simulated, row), weights)
    // v = 1, .5, −1, 0, 0: N = 6.5 + 2, Σwv = 2.5, Σwv² = 3.
    const mean = 2.5 / 8.5
    const variance = (5 / 8.5 - mean ** 2) / 9.5
    const [u, strength] = [(mean + 1) / 2, (1 - mean ** 2) / variance - 1]
    expectClose(got?.value ?? 0, 100 * mean, 'value')
    expectClose(got?.alpha ?? 0, u * strength, 'alpha')
    expectClose(got?.beta ?? 0, (1 - u) * strength, 'beta')
    expect(got).toMatchObject({ answered: 5, total: 20, provisional: true })
  })

  test('counts numbers, not weights, and nothing of a pair without a weight', () => {
    const five = pairAnswers(simulated, [4, 4, 4, 4, 4])
    expect(weightedPosition(simulated, five, repeat(0.5, 20))?.answered).toBe(5)
    expect(weightedPosition(simulated, five, [null, ...repeat(2, 19)])).toBeNull()
    expect(
      weightedPosition(simulated, pairAnswers(simulated, repeat<Answer>(4, 4)), repeat(2, 20)),
    ).toBeNull()
  })

  test.each([
    ['Weights are 19; expected 20, one a pair.', repeat(1, 19)],
    ['Weight of "block-2" is 0; expected a finite number above 0, or null.', ones.with(1, 0)],
    ['Weight of "block-1" is NaN; expected a finite number above 0, or null.', ones.with(0, Number.NaN)],
  ])('is refused: %s', (message, weights) => {
    expect(() => weightedPosition(simulated, nobody, weights)).toThrow(new RangeError(message))
  })
})
