import { inOrder, type Part, placesOf } from '../answers/places.ts'
import type { Answer, Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { isAllEqual } from './all-equal.ts'
import { hasInconsistentTwins } from './inconsistent-twins.ts'
import { LONG_RUN, longestRun } from './long-run.ts'
import { hasLowVariation } from './low-variation.ts'
import { isTooFast } from './too-fast.ts'

/** A note on how the answers were given; a reason to look again, never to delete. */
export type QualityFlag = 'long-run' | 'low-variation' | 'inconsistent-twins' | 'too-fast' | 'all-equal'

/** Fewer answered pairs are not judged (by `all-equal` from 5 on). */
export const JUDGED_FROM = 10

/** What a caller may know beside the answers. */
export interface QualityOptions {
  /**
   * Seconds spent on each item, by id. Entries that are negative, not finite, or of no answered pair are ignored.
   * Leave it out for imported answers and with assistive technology, where times say nothing.
   */
  readonly secondsPerItem?: Readonly<Record<string, number>> | undefined
}

/**
 * Reasons to look at the answers again: a warning to the respondent, never an accusation, and never a deletion.
 *
 * | flag | of the answered pairs, in presented order |
 * |---|---|
 * | `long-run` | one displayed answer 8 times or more in a row; a missing answer ends a run |
 * | `low-variation` | standard deviation (n − 1) of the displayed answers below .30 |
 * | `inconsistent-twins` | mean of \|v − v′\|/2 over the twins above .50, only with all twins answered |
 * | `too-fast` | median below 2 seconds, of 10 timed ones or more |
 * | `all-equal` | every one "both equally", from 5 on: looks the same as not choosing |
 *
 * In this order; all but `all-equal` from 10 answered pairs on. Simulated: false alarms .5–.8 %; straight lines
 * caught always, random clicking in 28 % (MODEL §4).
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @param options seconds spent on each item, where they are known
 * @returns the flags in the order of the table; none where nothing is to be said
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers, quality } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 2, 'unblock-1': 2, 'redirect-1': 2, 'decide-1': 2, 'show-1': 2 })
 * if (gate.ok) console.log(quality(twoHats1, gate.answers).join())
 * // all-equal
 * ```
 */
export function quality<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
  options?: QualityOptions,
): QualityFlag[] {
  const places = placesOf(instrument)
  return flagsOf(places.pairs, inOrder(places, answers), options)
}

/** The flags of answers in the order of the items, of which the pairs are the first. */
export function flagsOf(
  pairs: Part,
  all: readonly Answer[],
  { secondsPerItem }: QualityOptions = {},
): QualityFlag[] {
  const shown = all.slice(0, pairs.length)
  const given = shown.filter((answer) => answer !== null)
  const flags: QualityFlag[] = []
  if (given.length >= JUDGED_FROM) {
    if (longestRun(shown) >= LONG_RUN) flags.push('long-run')
    if (hasLowVariation(given)) flags.push('low-variation')
    if (hasInconsistentTwins(pairs, shown)) flags.push('inconsistent-twins')
    if (secondsPerItem && isTooFast(pairs, shown, secondsPerItem)) flags.push('too-fast')
  }
  if (isAllEqual(given)) flags.push('all-equal')
  return flags
}
