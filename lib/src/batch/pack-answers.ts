import type { Answers } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'
import { stateOf } from '../link/encode-link.ts'
import { packedIds } from './layout.ts'
import type { BatchOptions } from './score-batch.ts'

/**
 * One respondent's answers as `scoreBatch` reads them: one byte an item in the instrument's order, 0..4 the choice,
 * 5 not faced, 6 unanswered. With `items` the number of pairs, the other answers are left out.
 *
 * `answers` come from `parseAnswers` and are trusted. For many, write each into its row: `packed.set(row, at * items)`.
 */
export function packAnswers<Id extends string>(
  instrument: Instrument<Id>,
  answers: Answers<Id>,
  { items }: Pick<BatchOptions, 'items'> = {},
): Uint8Array {
  return Uint8Array.from(packedIds(instrument, items), (id) => stateOf(answers, id))
}
