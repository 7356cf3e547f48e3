import { meanOf } from './averages.ts'
import { correlations, covariances } from './covariances.ts'
import { given, type Matrix } from './matrix.ts'

/** How the two halves of an instrument agree. */
export interface OddEven {
  /** Correlation of the halves, −1..1. */
  readonly r: number
  /** What the whole would reach. */
  readonly spearmanBrown: number
}

/**
 * Correlation of the mean of the odd items (first, third, …) with the mean of the even ones, each over what the person
 * answered of it, and its Spearman-Brown correction. People who answered nothing of a half are left out; `null` where
 * fewer than two are left or a half does not vary.
 */
export function oddEven(matrix: Matrix): OddEven | null {
  const half = (row: Matrix[number], parity: number) =>
    meanOf(given(row.filter((_, item) => item % 2 === parity)))
  const halves = matrix
    .map((row) => [half(row, 0), half(row, 1)])
    .filter((means) => given(means).length === 2)
  const covariance = covariances(halves)
  const r = covariance === null ? null : (correlations(covariance)?.[0]?.[1] ?? null)
  return r === null ? null : { r, spearmanBrown: spearmanBrown(r) }
}

/**
 * Reliability of an instrument `factor` times as long: f·r/(1 + (f − 1)·r). −Infinity at r = −1 for the double. Source:
 * Spearman (1910), Brown (1910).
 */
export function spearmanBrown(r: number, factor = 2): number {
  return (factor * r) / (1 + (factor - 1) * r)
}
