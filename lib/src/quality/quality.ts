import { MIDDLE } from '../answers/choices.ts'
import { inOrder, type Part, placesOf } from '../answers/places.ts'
import type { Answer, Answers, Choice } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { hasInconsistentTwins } from './inconsistent-twins.ts'
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

/** Fewer answered pairs are not called all equal. */
export const ALL_EQUAL_FROM = 5

/** Whether every answered pair was answered "both equally", of at least `ALL_EQUAL_FROM`. */
export function isAllEqual(given: readonly Choice[]): boolean {
  return given.length >= ALL_EQUAL_FROM && given.every((answer) => answer === MIDDLE)
}

/** So many times the same displayed answer in a row is a long run. */
export const LONG_RUN = 8

/** Length of the longest run of one displayed answer; 0 without answers. A missing answer (`null`) ends a run. */
export function longestRun(shown: readonly Answer[]): number {
  let longest = 0
  let run = 0
  let last: Answer = null
  for (const answer of shown) {
    run = answer === last ? run + 1 : 1
    if (answer === null) run = 0
    longest = Math.max(longest, run)
    last = answer
  }
  return longest
}

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
