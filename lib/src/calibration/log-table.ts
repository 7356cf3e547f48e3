import { CHOICES } from '../answers/choices.ts'
import { choiceProbabilities } from './choice-probabilities.ts'

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
