import { answerTo } from '../answers/answer-to.ts'
import type { Answer, Answers, Choice } from '../answers/types.ts'
import type { Instrument, Pair } from '../instrument/types.ts'
import type { Columns } from './matrix.ts'

/**
 * The pairs' answers of many respondents, one row each, pairs in presented order, 0..4 with 4 all for the project;
 * unanswered and "not faced" are `null`.
 *
 * @param instrument the instrument that all of them answered
 * @param respondents one each, as `parseAnswers` or `decodeLink` return them
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
  respondents: readonly Answers<Id>[],
): Answer[][] {
  return respondents.map((answers) => pairs.map((pair) => keyedAnswer(pair, answers)))
}

/** The same, pair by pair. */
export function keyedColumns<Id extends string>(
  { pairs }: Instrument<Id>,
  respondents: readonly Answers<Id>[],
): Columns {
  const columns = pairs.map((pair) => ({ pair, column: new Float64Array(respondents.length) }))
  for (const [row, answers] of respondents.entries()) {
    for (const { pair, column } of columns) column[row] = keyedAnswer(pair, answers) ?? Number.NaN
  }
  return columns.map(({ column }) => column)
}

function keyedAnswer<Id extends string>({ id, right }: Pair<Id>, answers: Answers<Id>): Answer {
  const answer = answerTo(answers, id)
  return answer === null || right === 'project' ? answer : ((4 - answer) as Choice)
}
