import { packAnswer } from '../answers/pack-answer.ts'
import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { packedIds } from './layout.ts'
import type { BatchOptions } from './score-batch.ts'

/**
 * One respondent's answers as `scoreBatch` reads them: one byte an item in the instrument's order, 0..4 the choice,
 * 5 not faced, 6 unanswered. With `items` the number of pairs, the other answers are left out.
 *
 * For many, write each into its row: `packed.set(row, at * items)`.
 *
 * @param instrument the instrument that was answered
 * @param answers as `parseAnswers` or `decodeLink` return them
 * @param options how many items a row has: all, or the pairs alone
 * @returns a new row
 * @throws {RangeError} for another number of items, and where an answer is no answer
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { packAnswers } from 'two-hats/batch'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 4, 'unblock-1': null })
 * if (gate.ok) console.log(packAnswers(twoHats1, gate.answers).subarray(0, 3).join())
 * // 4,5,6
 * ```
 */
export function packAnswers<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
  { items }: Pick<BatchOptions, 'items'> = {},
): Uint8Array {
  return Uint8Array.from(packedIds(instrument, items), (id) => packAnswer(answers, id))
}
