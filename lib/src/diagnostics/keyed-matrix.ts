import { answerTo } from '../answers/answer-to.ts'
import type { Answer, Answers, Choice } from '../answers/types.ts'
import type { Instrument } from '../instrument/types.ts'

/**
 * The pairs' answers of many respondents, one row each, pairs in presented order, 0..4 with 4 all for the project;
 * unanswered and "not faced" are `null`.
 */
export function keyedMatrix<Id extends string>(
  { pairs }: Instrument<Id>,
  respondents: readonly Answers<Id>[],
): Answer[][] {
  return respondents.map((answers) =>
    pairs.map(({ id, right }) => {
      const answer = answerTo(answers, id)
      return answer === null || right === 'project' ? answer : ((4 - answer) as Choice)
    }),
  )
}
