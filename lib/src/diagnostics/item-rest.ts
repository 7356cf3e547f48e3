import { sumOf } from './averages.ts'
import { type Square, without } from './covariances.ts'

/**
 * Correlation of each item with the sum of the others, −1..1, from the covariances: Σ_j c_ij / √(c_ii·Σ_jl c_jl), j, l ≠
 * i. `null` where the item, or the rest, does not vary. Below about .2 an item measures something else.
 */
export function itemRest(covariance: Square): (number | null)[] {
  return covariance.map((row, item) => {
    const own = row[item] ?? 0
    const rest = sumOf(without(covariance, item).flat())
    return own > 0 && rest > 0 ? (sumOf(row) - own) / Math.sqrt(own * rest) : null
  })
}
