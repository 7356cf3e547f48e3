import { keyed } from '../answers/keyed.ts'
import type { Part } from '../answers/places.ts'
import type { Answer } from '../answers/types.ts'
import type { Activity } from '../instrument/types.ts'

/** How many answers there are, their sum and their sum of squares: all that an estimate needs to know of them. */
export interface Tally {
  readonly n: number
  readonly sum: number
  readonly squares: number
}

export function tally(values: readonly number[]): Tally {
  let sum = 0
  let squares = 0
  for (const value of values) {
    sum += value
    squares += value * value
  }
  return { n: values.length, sum, squares }
}

/** The tally of a part, from all answers in order. Missing ones are skipped, never imputed. */
export function tallyOf(part: Part, given: readonly Answer[]): Tally {
  let n = 0
  let sum = 0
  let squares = 0
  for (const item of part) {
    const choice = given[item.at] ?? null
    if (choice === null) continue
    const value = keyed(item, choice)
    n += 1
    sum += value
    squares += value * value
  }
  return { n, sum, squares }
}

/** The answers of all activities. Exact, since answers are multiples of ½. */
export function sumOf(parts: Readonly<Record<Activity, Tally>>): Tally {
  const { block, unblock, redirect, decide, show } = parts
  return {
    n: block.n + unblock.n + redirect.n + decide.n + show.n,
    sum: block.sum + unblock.sum + redirect.sum + decide.sum + show.sum,
    squares: block.squares + unblock.squares + redirect.squares + decide.squares + show.squares,
  }
}

/** The answers of `whole` that are not in `part`. Exact, since answers are multiples of ½. */
export function without(whole: Tally, part: Tally): Tally {
  return { n: whole.n - part.n, sum: whole.sum - part.sum, squares: whole.squares - part.squares }
}
