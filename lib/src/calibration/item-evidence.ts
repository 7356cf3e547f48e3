import { CHOICES } from '../answers/choices.ts'
import { PARAMETERS } from './prior.ts'

/** All that an item's expected counts say about its parameters. */
export interface Evidence {
  /** Σ θ·x over the people, then how many chose h or more, h = 1..4: what each parameter is multiplied by. */
  readonly sums: Float64Array
  /** How many answered, by node. */
  readonly people: Float64Array
}

/** Sums up expected counts, given by choice and node. */
export function evidenceOf(counts: Float64Array, nodes: Float64Array): Evidence {
  const size = nodes.length
  const sums = new Float64Array(PARAMETERS)
  const people = new Float64Array(size)
  for (let q = 0; q < size; q++) {
    let above = 0
    for (let x = CHOICES - 1; x >= 1; x--) {
      above += counts[x * size + q] ?? 0
      sums[x] = (sums[x] ?? 0) + above
      sums[0] = (sums[0] ?? 0) + (nodes[q] ?? 0) * above
    }
    people[q] = above + (counts[q] ?? 0)
  }
  return { sums, people }
}
