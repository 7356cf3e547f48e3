import { sumOf } from './averages.ts'
import type { Columns } from './matrix.ts'

/** A symmetric matrix, items × items. */
export type Square = readonly (readonly number[])[]

/**
 * Covariances (n − 1) of all items, each from the people who answered both, about those people's own means; `null` where
 * fewer than two answered some pair of items. What R calls `use = "pairwise"`.
 */
export function covariances(columns: Columns): Square | null {
  const upper = columns.map((x, i) => columns.slice(i).map((y) => covariance(x, y)))
  if (upper.flat().includes(null)) return null
  return columns.map((_, i) => columns.map((_, j) => upper[Math.min(i, j)]?.[Math.abs(i - j)] ?? 0))
}

function covariance(x: Float64Array, y: Float64Array): number | null {
  let n = 0
  let sumX = 0
  let sumY = 0
  for (let at = 0; at < x.length; at++) {
    const left = x[at] ?? Number.NaN
    const right = y[at] ?? Number.NaN
    if (Number.isNaN(left + right)) continue
    n += 1
    sumX += left
    sumY += right
  }
  if (n < 2) return null
  const meanX = sumX / n
  const meanY = sumY / n
  let sum = 0
  for (let at = 0; at < x.length; at++) {
    const product = ((x[at] ?? Number.NaN) - meanX) * ((y[at] ?? Number.NaN) - meanY)
    if (!Number.isNaN(product)) sum += product
  }
  return sum / (n - 1)
}

/** The covariances divided by the square roots of their diagonal; `null` where an item does not vary. */
export function correlations(covariance: Square): Square | null {
  const deviations = deviationsOf(covariance)
  if (deviations.includes(0)) return null
  return covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : value / ((deviations[i] ?? 1) * (deviations[j] ?? 1)))),
  )
}

/** Standard deviations of the items. */
export function deviationsOf(covariance: Square): number[] {
  return covariance.map((row, i) => Math.sqrt(row[i] ?? 0))
}

/** Sum of the diagonal. */
export function traceOf(square: Square): number {
  return sumOf(square.map((row, i) => row[i] ?? 0))
}

/** The square without row and column `item`. */
export function without(square: Square, item: number): Square {
  const drop = <T>(list: readonly T[]) => list.filter((_, place) => place !== item)
  return drop(square).map(drop)
}
