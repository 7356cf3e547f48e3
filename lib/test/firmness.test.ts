import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { type Answers, firmness, score } from '../src/index.ts'

const sheet = (choices: readonly number[]): Answers<ItemId> =>
  checkedAnswers(Object.fromEntries(choices.map((choice, at) => [twoHats1.pairs[at]?.id, choice])))

const zoneOf = (choices: readonly number[]) => score(twoHats1, sheet(choices)).position?.zone

/** All sheets of five answers, each with its zone: 3,125 of them. */
const all = Array.from({ length: 5 ** 5 }, (_, code) => {
  const choices = Array.from({ length: 5 }, (_, at) => Math.floor(code / 5 ** at) % 5)
  return { choices, zone: zoneOf(choices) }
})

/** Tries every other sheet. */
function slowly(choices: readonly number[]) {
  const zone = zoneOf(choices)
  const distances = all
    .filter((other) => other.zone !== zone)
    .map((other) => other.choices.filter((choice, at) => choice !== choices[at]).length)
  return Math.min(...distances)
}

describe('how many answers would change the zone', () => {
  it('equals a search of every sheet of five answers', () => {
    const five = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 })
    fc.assert(
      fc.property(five, (choices) => {
        expect(firmness(twoHats1, sheet(choices))?.changes).toBe(slowly(choices))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('is nothing without a position', () => {
    expect(firmness(twoHats1, sheet([0]))).toBeNull()
  })

  it('names the zones that so many changes lead to', () => {
    // Twenty equal answers: five ends to one side give μ = 5/22 = .23, five halves .11; the zone bound is .15.
    const found = firmness(twoHats1, sheet(Array.from({ length: 20 }, () => 2)))
    expect(found?.zones.toSorted()).toEqual(['leans-project', 'leans-team'])
  })
})
