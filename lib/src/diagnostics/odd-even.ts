import { correlations, covariances } from './covariances.ts'
import { type Columns, informative, meansOf } from './matrix.ts'

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
export function oddEven(columns: Columns): OddEven | null {
  const half = (parity: number) => meansOf(columns.filter((_, item) => item % 2 === parity))
  const covariance = covariances(informative([half(0), half(1)]))
  const r = covariance === null ? null : (correlations(covariance)?.[0]?.[1] ?? null)
  return r === null ? null : { r, spearmanBrown: spearmanBrown(r) }
}

/**
 * Reliability of an instrument `factor` times as long: f·r/(1 + (f − 1)·r). −Infinity at r = −1 for the double. Source:
 * Spearman (1910), Brown (1910).
 *
 * @param r reliability of the instrument as it is, −1..1
 * @param factor how many times as long, above 0; 2 where left out
 * @returns the reliability it would have, at most 1 for an r from 0
 * @example
 * ```ts
 * import { spearmanBrown } from 'two-hats/diagnostics'
 *
 * console.log(spearmanBrown(0.5, 3)) // 3·.5/(1 + 2·.5)
 * // 0.75
 * ```
 */
export function spearmanBrown(r: number, factor = 2): number {
  return (factor * r) / (1 + (factor - 1) * r)
}
