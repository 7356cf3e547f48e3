import { CHOICES } from '../answers/choices.ts'
import { softmax } from '../math/softmax.ts'
import { type Coded, MISSING } from './code-answers.ts'
import type { Grid } from './grid.ts'

/** What the answers say of each node, given the parameters. */
export interface Expected {
  /** Expected number of people by column, choice and node: index (column·5 + choice)·nodes + node. */
  readonly counts: Float64Array
  readonly logLikelihood: number
}

/**
 * E-step: spreads every person over the nodes by the posterior probability of each, and counts.
 *
 * Both the log probabilities and the counts lie node by node, so that the inner loops run along memory.
 */
export function expectCounts(
  { rows, columns, answers }: Coded,
  { weights }: Grid,
  table: Float64Array,
): Expected {
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
