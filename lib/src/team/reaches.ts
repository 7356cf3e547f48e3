/**
 * Cells, and means of a person's cells, are rational numbers with denominators below 6 million: two that are nearer than
 * this are equal, whatever their last bits say.
 */
const EQUAL_WITHIN = 1e-9

/**
 * Whether a value is at a limit or above it. Ties happen (one answer in five makes a half), and a comparison of doubles
 * would let rounding decide them: the same answers for the two objectives could be told apart.
 *
 * @param value a cell, or a mean of cells
 * @param limit a limit of the same scale
 * @returns true at the limit and above, rounding aside
 * @example
 * ```ts
 * import { reaches } from 'two-hats/team'
 *
 * console.log(0.3 - 0.1 >= 0.2, reaches(0.3 - 0.1, 0.2))
 * // false true
 * ```
 */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - EQUAL_WITHIN
}
