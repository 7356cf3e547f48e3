import { answerTo } from '../answers/answer-to.ts'
import { keyed } from '../answers/keyed.ts'
import type { Answers } from '../answers/types.ts'
import { describe } from '../instrument/describe.ts'
import type { Instrument } from '../instrument/types.ts'
import { bipolar, estimate } from '../score/estimate.ts'
import { anchoredMoments } from '../score/moments.ts'
import { POSITION_FROM, toPosition } from '../score/position.ts'
import type { Position } from '../score/types.ts'

/**
 * The position of `score` with each answer counted by the weight of its pair, as `calibrate` gives them in the order of the
 * pairs: N = Σw + 2, μ = Σw·v/N, s² = (Σw·v² + 2)/N − μ². A pair of weight `null` does not count, and all weights 1 are
 * `score(…).position`. The thresholds (`null` below 5 answers, provisional below 10) are of numbers, not of weights.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @param weights one a pair in presented order, each a finite number above 0, or `null`
 * @returns the position, a new object; `null` below 5 counted answers
 * @throws {RangeError} where there is not one weight a pair, each `null` or a finite number above 0
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { weightedPosition } from 'two-hats/calibration'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 0, 'unblock-1': 4, 'redirect-1': 0, 'decide-1': 4, 'show-1': 0 })
 * if (!gate.ok) throw new Error(gate.issues[0]?.message)
 * for (const weight of [1, 2]) {
 *   const weights = twoHats1.pairs.map(() => weight)
 *   console.log(weightedPosition(twoHats1, gate.answers, weights)?.value.toFixed(1)) // 5 of v = 1: 100·5w/(5w + 2)
 * }
 * // 71.4
 * // 83.3
 * ```
 */
export function weightedPosition<Id extends string>(
  { pairs }: Instrument<Id>,
  answers: Answers<Id>,
  weights: readonly (number | null)[],
): Position | null {
  if (weights.length !== pairs.length) {
    throw new RangeError(`Weights are ${weights.length}; expected ${pairs.length}, one a pair.`)
  }
  const bad = weights.findIndex((weight) => weight !== null && !(Number.isFinite(weight) && weight > 0))
  if (bad >= 0) {
    throw new RangeError(
      `Weight of "${pairs[bad]?.id}" is ${describe(weights[bad])}; expected a finite number above 0, or null.`,
    )
  }
  const counted = pairs.flatMap((pair, at) => {
    const [answer, weight] = [answerTo(answers, pair.id), weights[at] ?? null]
    return answer === null || weight === null ? [] : [{ pair, weight, value: keyed(pair, answer) }]
  })
  if (counted.length < POSITION_FROM) return null
  const total = (of: (one: { weight: number; value: number }) => number) =>
    counted.reduce((sum, one) => sum + of(one), 0)
  const moments = anchoredMoments({
    n: total(({ weight }) => weight),
    sum: total(({ weight, value }) => weight * value),
    squares: total(({ weight, value }) => weight * value * value),
  })
  const overall = estimate(moments, bipolar, counted.length, pairs.length)
  return toPosition(overall, new Set(counted.map(({ pair }) => pair.activity)).size)
}
