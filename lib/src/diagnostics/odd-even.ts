import { correlations, covariancesOf } from './covariances.ts'
import { type Columns, columnsOf, informative, type Matrix, meansOf } from './matrix.ts'

/** How the two halves of an instrument agree. */
export interface OddEven {
  /** Correlation of the halves, −1..1. */
  readonly r: number
  /** What the whole would reach. */
  readonly spearmanBrown: number
}

/** The odd and the even columns of a matrix. */
export function oddEven(matrix: Matrix): OddEven | null {
  return oddEvenOf(columnsOf(matrix))
}

/**
 * Correlation of the mean of the odd items (first, third, …) with the mean of the even ones, each over what the person
 * answered of it, and its Spearman-Brown correction. People who answered nothing of a half are left out; `null` where
 * fewer than two are left or a half does not vary.
 */
export function oddEvenOf(columns: Columns): OddEven | null {
  const half = (parity: number) => meansOf(columns.filter((_, item) => item % 2 === parity))
  const covariance = covariancesOf(informative([half(0), half(1)]))
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
