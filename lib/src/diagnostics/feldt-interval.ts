import { fQuantile } from '../math/f-quantile.ts'

/**
 * Interval of α for `people` × `items` answers: 1 − (1 − α)·F(upper, lower tail; n − 1, (n − 1)(k − 1)). With missing
 * answers n is the number of people whose answers were used, which makes it a little too narrow.
 *
 * Source: Feldt (1965).
 *
 * @param alpha Cronbach's α, at most 1
 * @param people how many, from 2
 * @param items how many, from 2
 * @param level share of such intervals that hold the true α, above 0 and below 1; .95 where left out
 * @returns the ends, at most 1, the lower first
 * @example
 * ```ts
 * import { feldtInterval } from 'two-hats/diagnostics'
 *
 * const interval = feldtInterval(0.8, 11, 3) // tables: F(.975; 10, 20) = 2.77, F(.975; 20, 10) = 3.42
 * console.log(...interval.map((end) => end.toFixed(2))) // 1 − .2·2.77, 1 − .2/3.42
 * // 0.45 0.94
 * ```
 */
export function feldtInterval(
  alpha: number,
  people: number,
  items: number,
  level = 0.95,
): readonly [low: number, high: number] {
  const tail = (1 - level) / 2
  const rows = people - 1
  const residual = rows * (items - 1)
  return [
    1 - (1 - alpha) * fQuantile(1 - tail, rows, residual),
    1 - (1 - alpha) * fQuantile(tail, rows, residual),
  ]
}
