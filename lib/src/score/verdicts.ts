import type { Objective } from '../instrument/types.ts'
import type { Estimate } from './types.ts'

/** From here on a zone is named with "clearly". */
export const CLEARLY_FROM = 0.8

/** From here on a zone is named with "probably"; below, the position lies between two zones. */
export const PROBABLY_FROM = 0.5

/** From here on a side of the position is claimed. */
export const SIDE_FROM = 0.9

/** From here on an activity is said to lean. */
export const LEAN_FROM = 0.8

/** From here on an attribute or an intensity is called high or low. */
export const LEVEL_FROM = 0.8

/**
 * How firmly the most probable zone may be named.
 *
 * | probability of the zone | word |
 * |---|---|
 * | .80 – 1 | `clearly` |
 * | .50 – below .80 | `probably` |
 * | below .50 | `between`: name the two most probable zones |
 *
 * @param probability of the zone to be named, 0..1
 * @returns the word
 * @example
 * ```ts
 * import { certainty } from 'two-hats'
 *
 * console.log(certainty(0.8), certainty(0.5), certainty(0.49))
 * // clearly probably between
 * ```
 */
export function certainty(probability: number): 'clearly' | 'probably' | 'between' {
  if (probability >= CLEARLY_FROM) return 'clearly'
  return probability >= PROBABLY_FROM ? 'probably' : 'between'
}

/** The side that may be claimed: `project` from Pr(project side) ≥ .90, `team` from 1 − Pr ≥ .90, else `null`. */
export function sideOf(projectProbability: number): Objective | null {
  return decide(projectProbability, SIDE_FROM, 'team', 'project')
}

/**
 * Where an activity leans: from Pr(side) ≥ .80; `null` means both, as far as these answers tell.
 *
 * @param estimate of an activity
 * @returns the side, or `null`
 * @example
 * ```ts
 * import { leanOf } from 'two-hats'
 *
 * console.log(leanOf({ aboveMiddle: 0.2 }), leanOf({ aboveMiddle: 0.5 }))
 * // team null
 * ```
 */
export function leanOf({ aboveMiddle }: Pick<Estimate, 'aboveMiddle'>): Objective | null {
  return decide(aboveMiddle, LEAN_FROM, 'team', 'project')
}

/**
 * Whether an attribute or an intensity is high or low: from Pr(above or below 50) ≥ .80; `null` means in between.
 *
 * @param estimate of an attribute or an intensity
 * @returns the level, or `null`
 * @example
 * ```ts
 * import { levelOf } from 'two-hats'
 *
 * console.log(levelOf({ aboveMiddle: 0.8 }), levelOf({ aboveMiddle: 0.5 }))
 * // high null
 * ```
 */
export function levelOf({ aboveMiddle }: Pick<Estimate, 'aboveMiddle'>): 'high' | 'low' | null {
  return decide(aboveMiddle, LEVEL_FROM, 'low', 'high')
}

function decide<T>(above: number, from: number, below: T, beyond: T): T | null {
  if (above >= from) return beyond
  return 1 - above >= from ? below : null
}
