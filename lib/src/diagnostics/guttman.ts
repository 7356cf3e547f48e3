import { symmetricEigen } from '../math/symmetric-eigen.ts'
import { sumOf } from './averages.ts'
import { type Square, traceOf } from './covariances.ts'

/** Four of Guttman's lower bounds to reliability. λ₃ is the standardised α. */
export interface Guttman {
  readonly lambda1: number
  readonly lambda2: number
  readonly lambda3: number
  /** `null` where the correlations are not positive definite. */
  readonly lambda6: number | null
}

/**
 * Guttman's λ from the items' correlations R, V = Σ R: λ₁ = 1 − k/V; λ₂ = λ₁ + √(k/(k − 1)·Σ_{i≠j} r²)/V; λ₃ = k/(k −
 * 1)·λ₁; λ₆ = 1 − Σ (1 − smc)/V, with smc the squared multiple correlation of an item with all others. `null` below two
 * items, and where V is not above 0.
 *
 * Source: Guttman (1945).
 */
export function guttman(correlation: Square): Guttman | null {
  const k = correlation.length
  const total = sumOf(correlation.flat())
  if (k < 2 || !(total > 0)) return null
  const lambda1 = 1 - traceOf(correlation) / total
  const squares =
    sumOf(correlation.flat().map((r) => r * r)) - sumOf(correlation.map((row, i) => (row[i] ?? 0) ** 2))
  const unique = uniqueShares(correlation)
  return {
    lambda1,
    lambda2: lambda1 + Math.sqrt((k / (k - 1)) * squares) / total,
    lambda3: (k / (k - 1)) * lambda1,
    lambda6: unique === null ? null : 1 - sumOf(unique) / total,
  }
}

/**
 * 1 − smc of each item, what the others do not tell of it: 1 over the diagonal of R⁻¹. `null` where R is not positive
 * definite.
 */
export function uniqueShares(correlation: Square): number[] | null {
  const pairs = symmetricEigen(correlation)
  if (!pairs.every(({ value }) => value > 1e-12)) return null
  return correlation.map((_, i) => 1 / sumOf(pairs.map(({ value, vector }) => (vector[i] ?? 0) ** 2 / value)))
}
