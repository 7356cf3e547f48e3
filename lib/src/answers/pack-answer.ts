import { answerTo } from './answer-to.ts'
import { CHOICES } from './choices.ts'
import type { Answer, Answers, Choice } from './types.ts'

/** How an item stands in a byte, a link and a row: 0 to 4 is the choice. */
export const NOT_FACED = CHOICES
export const UNANSWERED = CHOICES + 1

/** So many ways there are for an item to stand. */
export const STATES = CHOICES + 2

/** How an item stands. Throws a `RangeError` for what is no answer. */
export function packAnswer<Id extends string>(answers: Answers<Id>, id: Id): number {
  return answerTo(answers, id) ?? (answers[id] === null ? NOT_FACED : UNANSWERED)
}

/** The answers of items that stand so, in their order. */
export function unpackAnswers<Id extends string>(ids: readonly Id[], states: ArrayLike<number>): Answers<Id> {
  const answers: { [id: string]: Answer } = {}
  for (let item = 0; item < ids.length; item++) {
    const state = states[item] as number
    if (state < UNANSWERED) answers[ids[item] as string] = state === NOT_FACED ? null : (state as Choice)
  }
  return answers as Answers<Id>
}
