/**
 * Cells, and means of a person's cells, are rational numbers with denominators below 6 million: two that are nearer than
 * this are equal, whatever their last bits say.
 */
const EQUAL_WITHIN = 1e-9

/**
 * Whether a value is at a limit or above it. Ties happen (one answer in five makes a half), and a comparison of doubles
 * would let rounding decide them: the same answers for the two objectives could be told apart.
 */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - EQUAL_WITHIN
}
