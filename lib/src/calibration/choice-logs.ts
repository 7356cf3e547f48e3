import { softmax } from '../math/softmax.ts'
import type { IrtItem } from './types.ts'

/**
 * Log probability of each choice 0, 1, … at θ.
 *
 * @param item model, slope and steps; under `grm` the slope above 0 and the steps ascending
 * @param theta the trait θ, any finite number; 0 is the mean of the population, 1 its standard deviation
 * @returns natural logarithms, at most 0, one a choice: one more than there are steps
 * @example
 * ```ts
 * import { choiceLogs } from 'two-hats/calibration'
 *
 * const item = { model: 'gpcm', slope: 1, steps: [0, 0, 0, 0] } as const
 * const logs = choiceLogs(item, Math.log(2)) // P(x) ∝ exp(x·ln 2) = 1, 2, 4, 8, 16, which sum to 31
 * console.log(...logs.map((log) => (31 * Math.exp(log)).toFixed(2)))
 * // 1.00 2.00 4.00 8.00 16.00
 * ```
 */
export function choiceLogs(item: IrtItem, theta: number): number[] {
  return item.model === 'gpcm' ? partialCredit(item, theta) : graded(item, theta)
}

function partialCredit({ slope, steps }: IrtItem, theta: number): number[] {
  const scores = [0]
  for (const step of steps) scores.push((scores.at(-1) ?? 0) + slope * (theta - step))
  const norm = softmax(Float64Array.from(scores))
  return scores.map((score) => score - norm)
}

/** The difference of neighbouring P(x ≥ h), written so that neither tail cancels. */
function graded({ slope, steps }: IrtItem, theta: number): number[] {
  const scores = steps.map((step) => slope * (theta - step))
  return [Number.POSITIVE_INFINITY, ...scores].map((upper, x) => {
    const lower = scores[x] ?? Number.NEGATIVE_INFINITY
    return logLogistic(upper) + logLogistic(-lower) + Math.log(-Math.expm1(lower - upper))
  })
}

/** log 1/(1 + exp(−z)). */
function logLogistic(z: number): number {
  return z < 0 ? z - Math.log1p(Math.exp(z)) : -Math.log1p(Math.exp(-z))
}
