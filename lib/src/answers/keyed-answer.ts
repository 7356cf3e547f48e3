import type { Pair } from '../instrument/types.ts'
import { MIDDLE } from './middle.ts'
import type { Choice } from './types.ts'

/** A choice on −1..1: x/2 − 1, of x in 0..4. */
export function centred(choice: Choice): number {
  return choice / MIDDLE - 1
}

/** A pair's choice with the project side positive, −1..1. The statement on the right is the project's or the team's. */
export function keyed(pair: Pair, choice: Choice): number {
  return pair.right === 'project' ? centred(choice) : 0 - centred(choice)
}
