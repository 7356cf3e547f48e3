import { CHOICES } from '../answers/choices.ts'
import { softmax } from '../math/softmax.ts'

/**
 * Probability of each choice at θ under (a, c₁…c₄), written into `shares`: the softmax of x·a·θ + Σ_{h ≤ x} c_h. Returns
 * log Z, the log of what their exponentials sum to.
 */
export function choiceProbabilities(item: Float64Array, theta: number, shares: Float64Array): number {
  const lift = (item[0] ?? 0) * theta
  let score = 0
  shares[0] = 0
  for (let x = 1; x < CHOICES; x++) {
    score += lift + (item[x] ?? 0)
    shares[x] = score
  }
  return softmax(shares)
}
