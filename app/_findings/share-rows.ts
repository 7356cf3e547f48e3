import type { Contribution, Explanation } from 'two-hats'

export interface ShareRow extends Contribution {
  /** The shares so far, this one included. */
  readonly sum: number
}

/** Every answer's contribution, largest first, with the sum so far. */
export function shareRows({ contributions }: Explanation): readonly ShareRow[] {
  let sum = 0
  return [...contributions]
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map((contribution) => {
      sum += contribution.points
      return { ...contribution, sum }
    })
}
