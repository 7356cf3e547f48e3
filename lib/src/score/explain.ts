import { keyed } from '../answers/keyed.ts'
import { inOrder } from '../answers/places.ts'
import type { Answers, Choice } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { ANCHORS } from './moments.ts'
import { planOf } from './plan.ts'
import { POSITION_FROM } from './position.ts'

/** How one answer moves the position: `points` on the scale −100..100, positive towards the project. */
export interface Contribution<Id extends string = string> {
  readonly id: Id
  readonly answer: Choice
  readonly points: number
}

/** Where a position comes from. All points, anchors included, sum to it within 1e-9. */
export interface Explanation<Id extends string = string> {
  /** Of the answered pairs, in presented order. */
  readonly contributions: readonly Contribution<Id>[]
  /** Points of the two imaginary answers, one at each end: they cancel, and pull only by being counted. */
  readonly anchors: readonly [team: number, project: number]
}

/**
 * What each answer adds to the position: 100·v/N points, with v the keyed answer on −1..1 and N the number of answered
 * pairs plus the two imaginary answers. `null` where the position is: below 5 answered pairs.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @returns what each answered pair adds, in presented order, and the anchors; or `null`
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { explain, parseAnswers } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 4, 'unblock-1': 1, 'redirect-1': 3, 'decide-1': 2, 'show-1': 4 })
 * if (gate.ok) console.log(explain(twoHats1, gate.answers)?.contributions[0]?.points.toFixed(1))
 * // -14.3
 * ```
 */
export function explain<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
): Explanation<Id> | null {
  const plan = planOf(instrument)
  const given = inOrder(plan, answers)
  const answered = instrument.pairs.flatMap((pair, at) => {
    const answer = given[at] ?? null
    return answer === null ? [] : [{ pair, answer }]
  })
  if (answered.length < POSITION_FROM) return null
  const size = answered.length + ANCHORS
  return {
    contributions: answered.map(({ pair, answer }) => ({
      id: pair.id,
      answer,
      points: (100 * keyed(pair, answer)) / size,
    })),
    anchors: [-100 / size, 100 / size],
  }
}
