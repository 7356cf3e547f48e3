import { MIDDLE } from '../answers/middle.ts'
import type { Answers, Choice } from '../answers/types.ts'
import type { Pair } from '../instrument/types.ts'

/** A choice on −1..1: x/2 − 1, of x in 0..4. */
export function centred(choice: Choice): number {
  return choice / MIDDLE - 1
}

/** A pair's choice with the project side positive, −1..1. The statement on the right is the project's or the team's. */
export function keyed(pair: Pair, choice: Choice): number {
  return pair.right === 'project' ? centred(choice) : 0 - centred(choice)
}

/** Choices given to the items, in their order; "not faced" and unanswered items are skipped, never imputed. */
export function choices<Id extends string>(
  items: readonly { readonly id: Id }[],
  answers: Answers<Id>,
): Choice[] {
  const given: Choice[] = []
  for (const { id } of items) {
    const choice = answers[id] ?? null
    if (choice !== null) given.push(choice)
  }
  return given
}

/** Keyed answers given to the pairs, in their order, −1..1. */
export function keyedAnswers<Id extends string>(pairs: readonly Pair<Id>[], answers: Answers<Id>): number[] {
  const given: number[] = []
  for (const pair of pairs) {
    const choice = answers[pair.id] ?? null
    if (choice !== null) given.push(keyed(pair, choice))
  }
  return given
}
