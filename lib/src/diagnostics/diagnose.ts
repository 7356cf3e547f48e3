import { MIDDLE } from '../answers/choices.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { meanOf, varianceOf } from './averages.ts'
import { type ItemFlag, itemFlags } from './item-flags.ts'
import { keyedColumns } from './keyed-matrix.ts'
import { answeredIn, countsOf } from './matrix.ts'
import { type Reliability, reliabilityOf } from './reliability.ts'

/** How one pair behaves among many respondents. */
export interface ItemDiagnosis<Id extends string = string> {
  readonly id: Id
  readonly answered: number
  /** Mean keyed answer, −1 (all for the team) to 1 (all for the project). */
  readonly mean: number | null
  /** Standard deviation (n − 1) of the keyed answers on −1..1. */
  readonly sd: number | null
  /** Correlation with the other pairs, where the reliability is known. */
  readonly itemRest: number | null
  readonly alphaIfDeleted: number | null
  readonly flags: readonly ItemFlag[]
}

/** How the pairs behave among many respondents. */
export interface Diagnosis<Id extends string = string> {
  readonly instrument: Pick<Instrument, 'id' | 'version' | 'hash'>
  /** Those with an answered pair. */
  readonly respondents: number
  /** Of the mean keyed answer on 0..4; one step of it is 50 points of a raw position. */
  readonly reliability: Reliability
  /** In presented order. */
  readonly items: readonly ItemDiagnosis<Id>[]
}

/**
 * Reliability and item behaviour of the pairs, from many respondents' answers to one instrument version.
 *
 * @param instrument the instrument that all of them answered
 * @param respondents one each, as `parseAnswers` or `decodeLink` return them, in an array or any iterable; those without
 * an answered pair do not count
 * @returns the reliability, refused below 30 who answered two pairs or more, and one diagnosis a pair, however few answered
 * @throws {RangeError} where an answer to a pair is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { diagnose } from 'two-hats/diagnostics'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const people = [4, 3].flatMap((choice) => {
 *   const gate = parseAnswers(twoHats1, { 'block-1': choice })
 *   return gate.ok ? [gate.answers] : []
 * })
 * const { respondents, reliability, items } = diagnose(twoHats1, people)
 * console.log(respondents, reliability.status, items.length)
 * // 2 refused 20
 * console.log(items[0]?.id, items[0]?.mean, items[0]?.flags.join()) // the team is on the right: −1 and −.5
 * // block-1 -0.75 one-sided
 * ```
 */
export function diagnose<Id extends string>(
  instrument: Instrument<Id>,
  respondents: Iterable<Answers<Id>>,
): Diagnosis<Id> {
  const columns = keyedColumns(instrument, respondents)
  const whole = reliabilityOf(columns)
  const { id, version, hash } = instrument
  return {
    instrument: { id, version, hash },
    respondents: countsOf(columns).filter((count) => count > 0).length,
    reliability: whole,
    items: instrument.pairs.map((pair, place) => {
      const answers = answeredIn(columns[place] ?? new Float64Array())
      const keyed = answers.map((answer) => answer / MIDDLE - 1)
      const variance = varianceOf(keyed)
      return {
        id: pair.id,
        answered: answers.length,
        mean: meanOf(keyed),
        sd: variance === null ? null : Math.sqrt(variance),
        itemRest: whole.status === 'refused' ? null : (whole.itemRest[place] ?? null),
        alphaIfDeleted: whole.status === 'refused' ? null : (whole.alphaIfDeleted[place] ?? null),
        flags: itemFlags(answers),
      }
    }),
  }
}
