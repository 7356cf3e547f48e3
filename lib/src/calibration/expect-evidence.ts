import { CHOICES } from '../answers/choices.ts'
import { softmax } from '../math/softmax.ts'
import { choiceProbabilities } from './choice-probabilities.ts'
import { type Coded, MISSING } from './code-answers.ts'
import type { Grid } from './grid.ts'
import { PARAMETERS } from './prior.ts'

/** All that an item's expected counts say about its parameters. */
export interface Evidence {
  /** Σ θ·x over the people, then how many chose h or more, h = 1..4: what each parameter is multiplied by. */
  readonly sums: Float64Array
  /** How many answered, by node. */
  readonly people: Float64Array
}

/** E-step: what people's answers say of each item, given the parameters of all, and how probable that is. */
export function expectEvidence(people: Coded, grid: Grid, items: readonly Float64Array[]) {
  const { nodes } = grid
  const size = CHOICES * nodes.length
  const { counts, logLikelihood } = expectCounts(people, grid, logTable(items, nodes))
  const evidence = items.map((_, column) =>
    evidenceOf(counts.subarray(column * size, (column + 1) * size), nodes),
  )
  return { evidence, logLikelihood }
}

/**
 * Spreads every person over the nodes by the posterior probability of each, and counts: by column, choice and node, index
 * (column·5 + choice)·nodes + node.
 *
 * Both the log probabilities and the counts lie node by node, so that the inner loops run along memory.
 */
function expectCounts({ rows, columns, answers }: Coded, { weights }: Grid, table: Float64Array) {
  const size = weights.length
  const counts = new Float64Array(columns * CHOICES * size)
  const logWeights = weights.map(Math.log)
  const posterior = new Float64Array(size)
  let logLikelihood = 0
  for (let row = 0; row < rows; row++) {
    posterior.set(logWeights)
    for (let column = 0; column < columns; column++) {
      const answer = answers[row * columns + column] ?? MISSING
      if (answer === MISSING) continue
      const from = (column * CHOICES + answer) * size
      for (let q = 0; q < size; q++) posterior[q] = (posterior[q] ?? 0) + (table[from + q] ?? 0)
    }
    logLikelihood += softmax(posterior)
    for (let column = 0; column < columns; column++) {
      const answer = answers[row * columns + column] ?? MISSING
      if (answer === MISSING) continue
      const from = (column * CHOICES + answer) * size
      for (let q = 0; q < size; q++) counts[from + q] = (counts[from + q] ?? 0) + (posterior[q] ?? 0)
    }
  }
  return { counts, logLikelihood }
}

/** Log probability by column, choice and node, index (column·5 + choice)·nodes + node: all that an E-step looks up. */
function logTable(items: readonly Float64Array[], nodes: Float64Array): Float64Array {
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

/** Sums up expected counts, given by choice and node. */
function evidenceOf(counts: Float64Array, nodes: Float64Array): Evidence {
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
