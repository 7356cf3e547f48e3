import { packAnswer, UNANSWERED, unpackAnswers } from '../../src/answers/pack-answer.ts'
import type { Answers } from '../../src/index.ts'
import { ids } from './instrument.ts'

export { NOT_FACED, UNANSWERED } from '../../src/answers/pack-answer.ts'

/** The answers of one row: how each item stands, in the order of `ids`. */
export type States = Uint8Array

export const newStates = (): States => new Uint8Array(ids.length).fill(UNANSWERED)

export const answersOf = (states: States): Answers => unpackAnswers(ids, states)

export const statesOf = (answers: Answers): States => Uint8Array.from(ids, (id) => packAnswer(answers, id))
