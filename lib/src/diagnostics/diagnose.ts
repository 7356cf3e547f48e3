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

/** Reliability and item behaviour of the pairs, from many respondents' answers to one instrument version. */
export function diagnose<Id extends string>(
  instrument: Instrument<Id>,
  respondents: readonly Answers<Id>[],
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
      const keyed = answers.map((answer) => answer / 2 - 1)
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
