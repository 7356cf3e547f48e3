import { inOrder, type Part } from '../answers/places.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { flagsOf, type QualityOptions } from '../quality/quality.ts'
import { cells } from './cells.ts'
import { bipolar, estimate, type Scale, unipolar } from './estimate.ts'
import { activityMoments, anchoredMoments, type Moments } from './moments.ts'
import { ofActivities, ofAttributes } from './of-each.ts'
import { planOf } from './plan.ts'
import { position } from './position.ts'
import { memoised, type States, stateCount, stateOf } from './states.ts'
import { sumOf, type Tally, tallyOf, without } from './tally.ts'
import type { Estimate, Result } from './types.ts'

/**
 * Everything one set of answers says: plain JSON, doubles unrounded, `null` for what cannot be computed.
 *
 * Answers come from a gate (`parseAnswers`, `decodeLink`), and are looked at once more as they are read. Missing answers
 * are skipped, never imputed. The position needs 5 answered pairs; an activity, an attribute or an intensity needs one answer of its own. Response times
 * (`secondsPerItem`) touch the quality flags only. For each number see `Result`, `Estimate` and `Position`.
 *
 * An estimate knows of its answers only number, sum and sum of squares. Few of these are met, so each is computed once
 * an instrument, remembered and shared: the estimates in a result are frozen.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @param options seconds spent on each item, where they are known
 * @returns a new object; its estimates are frozen and shared
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers, score } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 4, 'unblock-1': 1, 'redirect-1': 3, 'decide-1': 2, 'show-1': 4 })
 * if (gate.ok) console.log(score(twoHats1, gate.answers).position?.zone)
 * // leans-team
 * ```
 */
export function score<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
  options?: QualityOptions,
): Result {
  const { id, version, hash } = instrument
  const plan = planOf(instrument)
  const given = inOrder(plan, answers)
  const total = plan.pairs.length
  const pairs = ofActivities((activity) => tallyOf(plan.pairsOf[activity], given))
  const frequencies = ofActivities((activity) => tallyOf(plan.frequenciesOf[activity], given))
  const all = sumOf(pairs)
  const state = stateOf(all, total)
  const lean = (own: Tally) => activityMoments(own, without(all, own))
  const strength = (own: Tally, part: Part) =>
    estimatePart(plan.strengths, own, part.length, 0, anchoredMoments, unipolar)
  const activities = ofActivities((activity) =>
    estimatePart(plan.leans, pairs[activity], plan.pairsOf[activity].length, state, lean, bipolar),
  )
  const known = Object.values(activities).filter((activity) => activity !== null).length
  return {
    instrument: { id, version, hash },
    answered: given.filter((answer) => answer !== null).length,
    total: given.length,
    position: memoised(plan.positions, known, state, () => position(all, known, total)),
    activities,
    attributes: ofAttributes((attribute) => {
      const part = plan.attributesOf[attribute]
      return strength(tallyOf(part, given), part)
    }),
    intensity: ofActivities((activity) => strength(frequencies[activity], plan.frequenciesOf[activity])),
    cells: cells(plan, given, pairs, frequencies),
    quality: flagsOf(plan.pairs, given, options),
  }
}

/** The estimate of a part by its own answers and, where it depends on others, their `context`: a state of the pairs. */
function estimatePart(
  states: States<Estimate>,
  own: Tally,
  total: number,
  context: number,
  momentsOf: (own: Tally) => Moments,
  scale: Scale,
): Estimate | null {
  if (own.n === 0) return null
  return memoised(states, total, context * stateCount(total) + stateOf(own, total), () =>
    estimate(momentsOf(own), scale, own.n, total),
  )
}
