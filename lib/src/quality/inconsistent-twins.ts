import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { keyed } from '../score/keyed-answer.ts'

/** A mean twin difference (0..1) above this is inconsistent. */
export const INCONSISTENT_ABOVE = 0.5

/** Whether the mean twin difference is above `INCONSISTENT_ABOVE`. False where it is not known. */
export function hasInconsistentTwins<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
): boolean {
  const difference = twinDifference(instrument, answers)
  return difference !== null && difference > INCONSISTENT_ABOVE
}

/**
 * Mean over the twins of |v − v′|/2, keyed answers on −1..1: 0 (the same contrast told twice is answered alike) to 1.
 * `null` unless all twins are answered, and without any twins.
 */
export function twinDifference<Id extends string>(
  { pairs }: Instrument<Id>,
  answers: Answers<Id>,
): number | null {
  let sum = 0
  let met = 0
  for (const pair of pairs) {
    const other = pairs.find(({ id }) => id === pair.twin)
    if (other === undefined) continue
    const answer = answers[pair.id] ?? null
    const otherAnswer = answers[other.id] ?? null
    if (answer === null || otherAnswer === null) return null
    sum += Math.abs(keyed(pair, answer) - keyed(other, otherAnswer)) / 2
    met += 1
  }
  // Each contrast is met twice, once from either twin: the mean is the same.
  return met === 0 ? null : sum / met
}
