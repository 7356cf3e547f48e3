/** A standard deviation of displayed answers (0..4) below this is low. */
export const LOW_VARIATION_BELOW = 0.3

/** Standard deviation (n − 1) of displayed answers, 0..2 or a little more; `null` for fewer than two. */
export function standardDeviation(given: readonly number[]): number | null {
  if (given.length < 2) return null
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length
  const squares = given.reduce((sum, answer) => sum + (answer - mean) ** 2, 0)
  return Math.sqrt(squares / (given.length - 1))
}

/** Whether the displayed answers vary by less than `LOW_VARIATION_BELOW`. */
export function hasLowVariation(given: readonly number[]): boolean {
  const deviation = standardDeviation(given)
  return deviation !== null && deviation < LOW_VARIATION_BELOW
}
