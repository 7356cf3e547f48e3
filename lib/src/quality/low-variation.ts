/** A standard deviation of displayed answers (0..4) below this is low. */
export const LOW_VARIATION_BELOW = 0.3

/** Whether the standard deviation (n − 1) of the displayed answers is below `LOW_VARIATION_BELOW`; from two answers on. */
export function hasLowVariation(given: readonly number[]): boolean {
  const mean = given.reduce((sum, answer) => sum + answer, 0) / given.length
  const squares = given.reduce((sum, answer) => sum + (answer - mean) ** 2, 0)
  return Math.sqrt(squares / (given.length - 1)) < LOW_VARIATION_BELOW
}
