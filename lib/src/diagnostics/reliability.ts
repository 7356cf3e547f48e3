import { meanOf, varianceOf } from './averages.ts'
import { correlations, covariances } from './covariances.ts'
import { alphaIfDeleted, cronbachAlpha } from './cronbach-alpha.ts'
import { feldtInterval } from './feldt-interval.ts'
import { type Guttman, guttman } from './guttman.ts'
import { itemRest } from './item-rest.ts'
import { type Columns, columnsOf, informative, type Matrix, meansOf } from './matrix.ts'
import { type OddEven, oddEven } from './odd-even.ts'
import { omegaTotal } from './omega-total.ts'
import { standardError } from './standard-error.ts'

/** With fewer respondents no reliability is given. */
export const RELIABILITY_FROM = 30

/** With fewer respondents a reliability is to be taken with caution. */
export const FIRM_RELIABILITY_FROM = 100

/** Why there is no reliability. */
export type NoReliability = 'too-few-respondents' | 'too-few-items' | 'too-few-in-common' | 'no-variance'

/** How consistently the items measure one thing, or why that cannot be said. */
export type Reliability =
  | {
      readonly status: 'refused'
      readonly reason: NoReliability
      /** Those with two answers or more. */
      readonly respondents: number
      readonly needed: typeof RELIABILITY_FROM
    }
  | {
      readonly status: 'firm' | 'caution'
      /** Those with two answers or more: all that follows is about them. */
      readonly respondents: number
      readonly items: number
      readonly alpha: number
      /** Feldt's, at the asked level. */
      readonly interval: readonly [low: number, high: number]
      readonly standardisedAlpha: number | null
      readonly omega: number | null
      readonly guttman: Guttman | null
      readonly oddEven: OddEven | null
      /** By item. */
      readonly itemRest: readonly (number | null)[]
      /** By item. */
      readonly alphaIfDeleted: readonly (number | null)[]
      /** Of the respondents' mean answers. */
      readonly mean: number
      /** Of the respondents' mean answers. */
      readonly sd: number
      /** Standard error of measurement of a mean answer. */
      readonly sem: number
    }

/**
 * Reliability of the sum (or mean) of the items; rows are respondents, and items all point the same way.
 *
 * | respondents with two answers or more | `status` |
 * |---|---|
 * | 0 – 29 | `refused` |
 * | 30 – 99 | `caution` |
 * | from 100 | `firm` |
 *
 * Refused as well with fewer than two items, where fewer than two people answered some pair of items, and where the sum
 * of the items does not vary. Missing answers: every covariance is taken from the people who answered both items, and
 * correlations are those covariances standardised (as `psych::alpha` in R has it), never imputed.
 *
 * @param matrix one row a respondent, one column an item, as `keyedMatrix` gives it; finite numbers of any scale, or `null`
 * @param level of the interval of α, above 0 and below 1; .95 where left out
 * @returns coefficients, and mean, standard deviation and error in the unit of the answers; or why there are none
 * @example
 * ```ts
 * import { reliability } from 'two-hats/diagnostics'
 *
 * const eight = ['00', '00', '00', '44', '44', '44', '04', '40'].map((row) => [...row].map(Number))
 * const found = reliability([...eight, ...eight, ...eight, ...eight])
 * if (found.status !== 'refused') console.log(found.status, found.respondents, found.alpha.toFixed(3))
 * // caution 32 0.667
 * if (found.status !== 'refused') console.log(found.oddEven?.r.toFixed(3)) // 6/8 − 2/8; α is 2r/(1 + r)
 * // 0.500
 * ```
 */
export function reliability(matrix: Matrix, level = 0.95): Reliability {
  return reliabilityOf(columnsOf(matrix), level)
}

/** The reliability of answers that lie column by column. */
export function reliabilityOf(columns: Columns, level = 0.95): Reliability {
  const people = informative(columns)
  const items = people.length
  const means = meansOf(people)
  const respondents = means.length
  const refused = (reason: NoReliability): Reliability => ({
    status: 'refused',
    reason,
    respondents,
    needed: RELIABILITY_FROM,
  })
  if (respondents < RELIABILITY_FROM) return refused('too-few-respondents')
  if (items < 2) return refused('too-few-items')
  const covariance = covariances(people)
  if (covariance === null) return refused('too-few-in-common')
  const alpha = cronbachAlpha(covariance)
  const mean = meanOf(means)
  const variance = varianceOf(means)
  if (alpha === null || mean === null || variance === null) return refused('no-variance')
  const correlation = correlations(covariance)
  const sd = Math.sqrt(variance)
  return {
    status: respondents < FIRM_RELIABILITY_FROM ? 'caution' : 'firm',
    respondents,
    items,
    alpha,
    interval: feldtInterval(alpha, respondents, items, level),
    standardisedAlpha: correlation === null ? null : cronbachAlpha(correlation),
    omega: omegaTotal(covariance),
    guttman: correlation === null ? null : guttman(correlation),
    oddEven: oddEven(people),
    itemRest: itemRest(covariance),
    alphaIfDeleted: alphaIfDeleted(covariance),
    mean,
    sd,
    sem: standardError(sd, alpha),
  }
}
