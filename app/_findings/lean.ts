import { type Estimate, leanOf, type Objective } from 'two-hats'

/** An activity leans in words only with so many answers of its own: the rest of its estimate is borrowed from the others. */
export const LEAN_ANSWERS = 2

/** The lean that may be put into words; `null` where none may. */
export const claimedLean = (estimate: Estimate): Objective | null =>
  estimate.answered < LEAN_ANSWERS ? null : leanOf(estimate)
