/** With fewer respondents slopes say too little to weigh answers by. */
export const WEIGHTS_FROM = 200

/** No answer weighs less than half the average one, or more than twice as much. */
export const WEIGHT_BOUNDS = /* @__PURE__ */ Object.freeze([0.5, 2] as const)

/**
 * Weights for the same anchored mean: a/mean(a), kept within .5..2; `null` below 200 respondents, and where the slopes
 * do not average above 0.
 */
export function slopeWeights(slopes: readonly number[], respondents: number): number[] | null {
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
  if (respondents < WEIGHTS_FROM || !(mean > 0)) return null
  const [least, most] = WEIGHT_BOUNDS
  return slopes.map((slope) => Math.min(most, Math.max(least, slope / mean)))
}
