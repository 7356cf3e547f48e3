import type { Answer, Answers, Choice } from '../../src/index.ts'
import { ids } from './instrument.ts'

/** State of an item that was not faced, and of one that is unanswered; below them a state is the choice. */
export const NOT_FACED = 5
export const UNANSWERED = 6

/** The answers of one row: a state for each item, in the order of `ids`. */
export type States = Uint8Array

export const newStates = (): States => new Uint8Array(ids.length).fill(UNANSWERED)

export function answersOf(states: States): Answers {
  const answers: { [id: string]: Answer } = {}
  for (let item = 0; item < ids.length; item++) {
    const state = states[item] as number
    if (state < UNANSWERED) answers[ids[item] as string] = state === NOT_FACED ? null : (state as Choice)
  }
  return answers as Answers
}

export function statesOf(answers: Answers): States {
  return Uint8Array.from(ids, (id) => {
    const answer = answers[id]
    return answer === undefined ? UNANSWERED : (answer ?? NOT_FACED)
  })
}
