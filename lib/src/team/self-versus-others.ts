import { CHOICES } from '../answers/choices.ts'
import type { Answers } from '../answers/types.ts'
import { meanOf, varianceOf } from '../diagnostics/averages.ts'
import { type Intraclass, intraclass } from '../diagnostics/intraclass.ts'
import { keyedMatrix } from '../diagnostics/keyed-matrix.ts'
import { withinGroupAgreementOfItems } from '../diagnostics/within-group-agreement.ts'
import type { Instrument } from '../instrument/types.ts'
import { score } from '../score/score.ts'

/** With fewer raters their agreement, and a distance from them, mean nothing. */
export const RATERS_FROM = 3

/** A person's own answers against those of others about the same person. */
export type SelfVersusOthers =
  | {
      readonly status: 'refused'
      readonly reason: 'too-few-raters'
      /** Others with a position. */
      readonly raters: number
      readonly needed: typeof RATERS_FROM
    }
  | {
      readonly status: 'compared'
      /** Others with a position. */
      readonly raters: number
      /** r_wg(J) of the raters over the pairs, 0..1; `null` where no pair has two answers. */
      readonly agreement: number | null
      /** Two-way random, over the pairs all raters answered: of one rater, and of their mean. `null` below two pairs. */
      readonly icc: { readonly single: Intraclass; readonly mean: Intraclass } | null
      /** d = (own position − mean of theirs)/their standard deviation; positive where oneself sees more of the project. */
      readonly difference: number | null
      /** Why there is no difference. */
      readonly noDifference: 'self-without-position' | 'raters-do-not-differ' | null
    }

/**
 * How a person's own answers stand to those of at least three others who answered about that person: do the others agree
 * (r_wg(J), ICC), and how far off is oneself (d)? Refused below three raters with a position (5 answered pairs).
 *
 * @param instrument the instrument that all of them answered
 * @param self the person’s own answers
 * @param others what others answered about that person
 * @returns the comparison, or why it is refused
 * @throws {RangeError} where an answer is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { selfVersusOthers } from 'two-hats/team'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 4 })
 * if (gate.ok) console.log(selfVersusOthers(twoHats1, gate.answers, []).status)
 * // refused
 * ```
 */
export function selfVersusOthers<Id extends string>(
  instrument: Instrument<Id>,
  self: Answers<Id>,
  others: readonly Answers<Id>[],
): SelfVersusOthers {
  const placed = others.flatMap((answers) => {
    const { position } = score(instrument, answers)
    return position === null ? [] : [{ answers, value: position.value }]
  })
  const raters = placed.length
  if (raters < RATERS_FROM)
    return { status: 'refused', reason: 'too-few-raters', raters, needed: RATERS_FROM }
  const ratings = keyedMatrix(
    instrument,
    placed.map(({ answers }) => answers),
  )
  const byPair = instrument.pairs.map((_, pair) => ratings.map((row) => row[pair] ?? null))
  const all = intraclass(byPair)
  return {
    status: 'compared',
    raters,
    agreement: withinGroupAgreementOfItems(ratings, CHOICES),
    icc: all === null ? null : { single: all.icc2, mean: all.icc2k },
    ...distance(
      score(instrument, self).position?.value ?? null,
      placed.map(({ value }) => value),
    ),
  }
}

function distance(own: number | null, theirs: readonly number[]) {
  const mean = meanOf(theirs)
  const variance = varianceOf(theirs)
  if (own === null) return { difference: null, noDifference: 'self-without-position' } as const
  if (mean === null || variance === null || variance === 0) {
    return { difference: null, noDifference: 'raters-do-not-differ' } as const
  }
  return { difference: (own - mean) / Math.sqrt(variance), noDifference: null } as const
}
