import { answerTo } from '../answers/answer-to.ts'
import { MIDDLE } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import type { Answer, Answers, Choice } from '../answers/types.ts'
import type { Instrument, Pair } from '../instrument/types.ts'
import type { Columns } from './matrix.ts'

/**
 * The pairs' answers of many respondents, one row each, pairs in presented order, 0..4 with 4 all for the project;
 * unanswered and "not faced" are `null`.
 *
 * @param instrument the instrument that all of them answered
 * @param respondents one each, as `parseAnswers` or `decodeLink` return them, in an array or any iterable
 * @returns a new matrix, rows in the order of the respondents, for `reliability` and `calibrate`
 * @throws {RangeError} where an answer to a pair is no answer, which only answers that passed no gate can hold
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { keyedMatrix } from 'two-hats/diagnostics'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 4, 'unblock-1': 3, 'redirect-1': null })
 * if (gate.ok) console.log(keyedMatrix(twoHats1, [gate.answers])[0]?.slice(0, 3)) // block-1 has the team on the right
 * // [ 0, 3, null ]
 * ```
 */
export function keyedMatrix<Id extends string>(
  { pairs }: Instrument<Id>,
  respondents: Iterable<Answers<Id>>,
): Answer[][] {
  return Array.from(respondents, (answers) => pairs.map((pair) => projectChoice(pair, answers)))
}

/** The same, pair by pair. */
export function keyedColumns<Id extends string>(
  { pairs }: Instrument<Id>,
  respondents: Iterable<Answers<Id>>,
): Columns {
  let columns: Columns = pairs.map(() => new Float64Array(1024))
  let rows = 0
  let room = 1024
  for (const answers of respondents) {
    if (rows === room) {
      room *= 2
      columns = columns.map((column) => lengthen(column, room))
    }
    for (let place = 0; place < pairs.length; place++) {
      const column = columns[place] as Float64Array
      column[rows] = projectChoice(pairs[place] as Pair<Id>, answers) ?? Number.NaN
    }
    rows += 1
  }
  return columns.map((column) => column.subarray(0, rows))
}

function lengthen(column: Float64Array, length: number): Float64Array {
  const longer = new Float64Array(length)
  longer.set(column)
  return longer
}

/** A keyed answer on the scale of choices, 4 all for the project. */
function projectChoice<Id extends string>(pair: Pair<Id>, answers: Answers<Id>): Answer {
  const answer = answerTo(answers, pair.id)
  return answer === null ? null : ((MIDDLE * (1 + keyed(pair, answer))) as Choice)
}
