import type { Answer } from '../answers/types.ts'

/** So many times the same displayed answer in a row is a long run. */
export const LONG_RUN = 8

/** Whether one displayed answer stands `LONG_RUN` times or more in a row. A missing answer (`null`) ends a run. */
export function hasLongRun(shown: readonly Answer[]): boolean {
  let run = 0
  let last: Answer = null
  for (const answer of shown) {
    run = answer !== null && answer === last ? run + 1 : 1
    if (answer !== null && run >= LONG_RUN) return true
    last = answer
  }
  return false
}
