import { CHOICES } from '../answers/choices.ts'

/**
 * Probability of each choice at θ under (a, c₁…c₄), written into `shares`; returns log Z = log Σ_x exp(x·a·θ + Σ_{h ≤ x}
 * c_h), taken from the largest term so that nothing overflows.
 */
export function sharesAt(item: Float64Array, theta: number, shares: Float64Array): number {
  const lift = (item[0] ?? 0) * theta
  let score = 0
  let top = 0
  shares[0] = 0
  for (let x = 1; x < CHOICES; x++) {
    score += lift + (item[x] ?? 0)
    shares[x] = score
    if (score > top) top = score
  }
  let sum = 0
  for (let x = 0; x < CHOICES; x++) {
    const share = Math.exp((shares[x] ?? 0) - top)
    shares[x] = share
    sum += share
  }
  for (let x = 0; x < CHOICES; x++) shares[x] = (shares[x] ?? 0) / sum
  return top + Math.log(sum)
}
