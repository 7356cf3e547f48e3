import { meanOf, sumOf } from './averages.ts'
import { given, type Matrix } from './matrix.ts'

/** A symmetric matrix, items × items. */
export type Square = readonly (readonly number[])[]

/**
 * Covariances (n − 1) of all items, each from the people who answered both, about those people's own means; `null` where
 * fewer than two answered some pair of items. What R calls `use = "pairwise"`.
 */
export function covariances(matrix: Matrix): Square | null {
  const items = Array.from({ length: matrix[0]?.length ?? 0 }, (_, item) => item)
  const upper = items.map((i) => items.slice(i).map((j) => covariance(matrix, i, j)))
  if (upper.flat().includes(null)) return null
  return items.map((i) => items.map((j) => upper[Math.min(i, j)]?.[Math.abs(i - j)] ?? 0))
}

function covariance(matrix: Matrix, i: number, j: number): number | null {
  const both = matrix
    .map((row) => [row[i] ?? null, row[j] ?? null])
    .filter((pair) => given(pair).length === 2)
  const x = given(both.map(([left]) => left ?? null))
  const y = given(both.map(([, right]) => right ?? null))
  const meanX = meanOf(x)
  const meanY = meanOf(y)
  if (meanX === null || meanY === null || x.length < 2) return null
  return sumOf(x.map((value, place) => (value - meanX) * ((y[place] ?? 0) - meanY))) / (x.length - 1)
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
