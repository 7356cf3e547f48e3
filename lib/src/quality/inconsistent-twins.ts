import { keyed } from '../answers/keyed.ts'
import type { Part } from '../answers/places.ts'
import type { Answer } from '../answers/types.ts'

/** A mean twin difference (0..1) above this is inconsistent. */
export const INCONSISTENT_ABOVE = 0.5

/** Whether the mean twin difference is above `INCONSISTENT_ABOVE`. False where it is not known. */
export function hasInconsistentTwins(pairs: Part, shown: readonly Answer[]): boolean {
  const difference = twinDifference(pairs, shown)
  return difference !== null && difference > INCONSISTENT_ABOVE
}

/**
 * Mean over the twins of |v − v′|/2, keyed answers on −1..1: 0 (the same contrast told twice is answered alike) to 1.
 * `null` unless all twins are answered, and without any twins. `shown` are the answers in the order of the pairs.
 */
export function twinDifference(pairs: Part, shown: readonly Answer[]): number | null {
  let sum = 0
  let met = 0
  for (const pair of pairs) {
    const { at, twin } = pair
    // Each contrast once, from the first of the twins.
    const other = twin > at ? pairs[twin] : undefined
    if (other === undefined) continue
    const answer = shown[at] ?? null
    const otherAnswer = shown[other.at] ?? null
    if (answer === null || otherAnswer === null) return null
    sum += Math.abs(keyed(pair, answer) - keyed(other, otherAnswer)) / 2
    met += 1
  }
  return met === 0 ? null : sum / met
}
