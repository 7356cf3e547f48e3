/**
 * Standard error of measurement, in the unit of `sd`: sd·√(1 − reliability). With a reliability below 0 it is taken as 0:
 * a score cannot err by more than it varies.
 *
 * @param sd standard deviation of the scores, from 0, in any unit
 * @param reliability of the scores, at most 1
 * @returns the standard error, 0 to `sd`
 * @example
 * ```ts
 * import { standardError } from 'two-hats/diagnostics'
 *
 * console.log(standardError(10, 0.75), standardError(10, -0.2)) // 10·√.25, and all of it
 * // 5 10
 * ```
 */
export function standardError(sd: number, reliability: number): number {
  return sd * Math.sqrt(1 - Math.max(0, reliability))
}
