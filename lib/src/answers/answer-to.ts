import { answerExpected, codeOf } from './issues.ts'
import type { Answer, Answers } from './types.ts'

/**
 * The answer to an item, `null` where it is "not faced" or missing.
 *
 * Whatever reads answers reads them here. Throws a `RangeError`, in the words of the gate, for a value that is no answer:
 * types end where `any` begins, and a number outside 0..4 would be remembered as if it were somebody else's answers.
 */
export function answerTo<Id extends string>(answers: Answers<Id>, id: Id): Answer {
  return checkAnswer(id, answers[id])
}

/** The same of the value that was found for an item. */
export function checkAnswer(id: string, found: Answer | undefined): Answer {
  const answer = found ?? null
  if (codeOf(answer) === null) return answer
  // An object is not asked for its text, which may be no text at all.
  const text = Object(answer) === answer ? '…' : String(answer).slice(0, 40)
  throw new RangeError(`Answer to "${id}" is ${text} (${typeof answer}); expected ${answerExpected}.`)
}
