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

/** Log probability by column, choice and node, index (column·5 + choice)·nodes + node: all that an E-step looks up. */
export function logTable(items: readonly Float64Array[], nodes: Float64Array): Float64Array {
  const size = nodes.length
  const table = new Float64Array(items.length * CHOICES * size)
  const shares = new Float64Array(CHOICES)
  for (const [column, item] of items.entries()) {
    for (let q = 0; q < size; q++) {
      const theta = nodes[q] ?? 0
      let log = -choiceProbabilities(item, theta, shares)
      for (let x = 0; x < CHOICES; x++) {
        if (x > 0) log += (item[0] ?? 0) * theta + (item[x] ?? 0)
        table[(column * CHOICES + x) * size + q] = log
      }
    }
  }
  return table
}
