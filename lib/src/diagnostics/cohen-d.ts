import { noncentralTLower } from '../math/noncentral-t-lower.ts'
import { meanOf, varianceOf } from './averages.ts'

/** Groups further apart than this many standard errors get no interval: the sum behind it grows with the square. */
const INTERVAL_WITHIN = 100

/** How far two groups lie apart, in standard deviations. */
export interface CohenD {
  /** Positive where the second group is higher. */
  readonly d: number
  /** `null` beyond 100 standard errors of no difference. */
  readonly interval: readonly [low: number, high: number] | null
}

/**
 * Cohen's d: the difference of the means over the pooled standard deviation √(Σ (n − 1)·s²/N), with N and not N − 2 as
 * the R package psych has it. `null` where a group has fewer than two values or neither varies.
 *
 * The interval holds the d whose noncentral t distribution (N − 2 degrees of freedom, shift d·√(n₁n₂/N)) leaves half the
 * rest on either side of the one seen. Source: Cohen (1988); Steiger & Fouladi (1997).
 *
 * @param first values of one group, finite, in any unit
 * @param second values of the other, in the same unit
 * @param level share of such intervals that hold the true d, above 0 and below 1; .95 where left out
 * @returns d and its interval, in pooled standard deviations, or `null`
 * @throws {RangeError} for another level
 * @example
 * ```ts
 * import { cohenD } from 'two-hats/diagnostics'
 *
 * const found = cohenD([0, 2], [2, 4]) // means 1 and 3, both variances 2: (3 − 1)/√((2 + 2)/4)
 * if (found?.interval) console.log(found.d, found.interval[0] < 2 && 2 < found.interval[1])
 * // 2 true
 * ```
 */
export function cohenD(first: readonly number[], second: readonly number[], level = 0.95): CohenD | null {
  if (!(level > 0 && level < 1)) throw new RangeError(`Level is ${level}; expected above 0 and below 1.`)
  const [meanFirst, meanSecond] = [meanOf(first), meanOf(second)]
  const [varianceFirst, varianceSecond] = [varianceOf(first), varianceOf(second)]
  if (meanFirst === null || meanSecond === null || varianceFirst === null || varianceSecond === null)
    return null
  const people = first.length + second.length
  const squares = (first.length - 1) * varianceFirst + (second.length - 1) * varianceSecond
  if (squares === 0) return null
  const d = (meanSecond - meanFirst) / Math.sqrt(squares / people)
  const root = Math.sqrt((first.length * second.length) / people)
  const tail = (1 - level) / 2
  const shift = (p: number) => shiftWith(p, d * root, people - 2) / root
  return { d, interval: Math.abs(d * root) > INTERVAL_WITHIN ? null : [shift(1 - tail), shift(tail)] }
}

/** The shift at which Pr(T ≤ t) is p, by bisection: the larger the shift, the smaller the probability. */
function shiftWith(p: number, t: number, freedom: number): number {
  let [low, high] = [t - 1, t + 1]
  for (let width = 1; noncentralTLower(t, freedom, low) < p; width *= 2) low -= width
  for (let width = 1; noncentralTLower(t, freedom, high) > p; width *= 2) high += width
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high || high - low < 1e-13) return middle
    if (noncentralTLower(t, freedom, middle) > p) low = middle
    else high = middle
  }
}
