import { fQuantile } from '../math/f-quantile.ts'

/**
 * Interval of α for `people` × `items` answers: 1 − (1 − α)·F(upper, lower tail; n − 1, (n − 1)(k − 1)). With missing
 * answers n is the number of people whose answers were used, which makes it a little too narrow.
 *
 * Source: Feldt (1965).
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
