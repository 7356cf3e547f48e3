import { meanOf, varianceOf } from './averages.ts'
import { answeredIn, columnsOf, given, type Matrix } from './matrix.ts'

/**
 * Variance of answers drawn at random, all `choices` equally likely: (A² − 1)/12.
 *
 * @param choices A, how many there are, whole, from 1
 * @returns the variance, in squares of the distance between neighbouring choices
 * @example
 * ```ts
 * import { randomVariance } from 'two-hats/diagnostics'
 *
 * console.log(randomVariance(5)) // of 0, 1, 2, 3, 4: (4 + 1 + 0 + 1 + 4)/5
 * // 2
 * ```
 */
export function randomVariance(choices: number): number {
  return (choices ** 2 - 1) / 12
}

/**
 * r_wg, how far several raters agree on one thing: 1 − s²/σ², s² the variance (n − 1) of the ratings and σ² that of random
 * answers. 1 is full agreement; 0 is no more than chance, and also stands for less than that. `null` below two ratings.
 *
 * Source: James, Demaree & Wolf (1984).
 *
 * @param ratings one a rater, whole numbers of one scale such as 0..4, or `null`
 * @param choices how many the scale has, whole, from 2
 * @returns the agreement, 0..1, or `null`
 * @example
 * ```ts
 * import { withinGroupAgreement } from 'two-hats/diagnostics'
 *
 * console.log(withinGroupAgreement([1, 2, 3, null], 5)) // s² = 1, σ² = 2
 * // 0.5
 * ```
 */
export function withinGroupAgreement(ratings: readonly (number | null)[], choices: number): number | null {
  const variance = varianceOf(given(ratings))
  return variance === null ? null : Math.max(0, 1 - variance / randomVariance(choices))
}

/**
 * r_wg(J), agreement on J items of one kind: J·(1 − q)/(J·(1 − q) + q), q the mean of the items' variances over that of
 * random answers. Rows are raters, columns items; items with fewer than two ratings do not count. 0 where q is 1 or more,
 * `null` where no item counts.
 *
 * Source: James, Demaree & Wolf (1984, 1993).
 *
 * @param ratings one row a rater, one column an item, as many as in the first row; whole numbers of one scale, or `null`
 * @param choices how many the scale has, whole, from 2
 * @returns the agreement, 0..1, or `null`
 * @example
 * ```ts
 * import { withinGroupAgreementOfItems } from 'two-hats/diagnostics'
 *
 * const ratings = [[0, 1, 2], [1, 2, 3], [2, 3, 4]] // variance 1 in each column, so q = 1/2
 * console.log(withinGroupAgreementOfItems(ratings, 5)) // 1.5/(1.5 + .5)
 * // 0.75
 * ```
 */
export function withinGroupAgreementOfItems(ratings: Matrix, choices: number): number | null {
  const variances = given(columnsOf(ratings).map((column) => varianceOf(answeredIn(column))))
  const mean = meanOf(variances)
  if (mean === null) return null
  const noise = Math.min(1, mean / randomVariance(choices))
  const agreement = variances.length * (1 - noise)
  return agreement / (agreement + noise)
}
