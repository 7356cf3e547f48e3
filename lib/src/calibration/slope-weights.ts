/** With fewer respondents slopes say too little to weigh answers by. */
export const WEIGHTS_FROM = 200

/** No answer weighs less than half the average one, or more than twice as much. */
export const WEIGHT_BOUNDS = /* @__PURE__ */ Object.freeze([0.5, 2] as const)

/**
 * Weights for the same anchored mean: a/mean(a), kept within .5..2, the mean over the slopes above 0. An item whose slope is
 * not above 0 tells people apart the wrong way round, and gets no weight: `null`. All is `null` below 200 respondents,
 * and where no slope is above 0.
 *
 * @param slopes a of each item, finite
 * @param respondents how many people the slopes come from
 * @returns one weight a slope, in their order, .5..2 or `null`; or `null`
 * @example
 * ```ts
 * import { slopeWeights } from 'two-hats/calibration'
 *
 * console.log(slopeWeights([0.2, 1, 1.8, -0.3], 200)) // the mean of .2, 1 and 1.8 is 1
 * // [ 0.5, 1, 1.8, null ]
 * console.log(slopeWeights([0.2, 1, 1.8, -0.3], 199))
 * // null
 * ```
 */
export function slopeWeights(slopes: readonly number[], respondents: number): (number | null)[] | null {
  const useful = slopes.filter((slope) => slope > 0)
  if (respondents < WEIGHTS_FROM || useful.length === 0) return null
  const mean = useful.reduce((sum, slope) => sum + slope, 0) / useful.length
  const [least, most] = WEIGHT_BOUNDS
  return slopes.map((slope) => (slope > 0 ? Math.min(most, Math.max(least, slope / mean)) : null))
}
