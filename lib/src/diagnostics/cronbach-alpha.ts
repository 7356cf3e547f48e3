import { sumOf } from './averages.ts'
import { type Square, traceOf, without } from './covariances.ts'

/**
 * Cronbach's α from the items' covariances: k/(k − 1)·(1 − Σ variances/Σ covariances), at most 1, and below 0 where items
 * contradict each other. Given correlations it is the standardised α. `null` below two items, and where the sum of all
 * covariances is not above 0.
 *
 * Source: Cronbach (1951).
 */
export function cronbachAlpha(covariance: Square): number | null {
  const k = covariance.length
  const total = sumOf(covariance.flat())
  return k < 2 || !(total > 0) ? null : (k / (k - 1)) * (1 - traceOf(covariance) / total)
}

/** α of the other items, for each item in turn; `null` where it cannot be computed. */
export function alphaIfDeleted(covariance: Square): (number | null)[] {
  return covariance.map((_, item) => cronbachAlpha(without(covariance, item)))
}
