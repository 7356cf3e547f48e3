import { type Answers, parseAnswers } from 'two-hats'
import { type ItemId, twoHats1 } from './instrument.ts'

/** Answers made here, through the gate like any others. Throws the gate's sentence where they are none. */
export function checkedAnswers(input: unknown): Answers<ItemId> {
  const gate = parseAnswers(twoHats1, input)
  if (gate.ok) return gate.answers
  throw new RangeError(gate.issues[0]?.message ?? 'Answers are bad; expected good ones.')
}

/** Nothing answered. */
export const noAnswers = checkedAnswers({})
