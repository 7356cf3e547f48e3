import type { Answer } from '../answers/types.ts'

/** So many times the same displayed answer in a row is a long run. */
export const LONG_RUN = 8

/** Length of the longest run of one displayed answer; 0 without answers. A missing answer (`null`) ends a run. */
export function longestRun(shown: readonly Answer[]): number {
  let longest = 0
  let run = 0
  let last: Answer = null
  for (const answer of shown) {
    run = answer === last ? run + 1 : 1
    if (answer === null) run = 0
    longest = Math.max(longest, run)
    last = answer
  }
  return longest
}
