import { CHOICES } from '../answers/choices.ts'
import { softmax } from '../math/softmax.ts'
import { solvePositive } from '../math/solve-positive.ts'
import { choiceProbabilities } from './choice-probabilities.ts'
import { type Coded, MISSING } from './code-answers.ts'
import type { Expected } from './expect-counts.ts'
import type { Grid } from './grid.ts'
import { differentiate } from './item-derivatives.ts'
import { evidenceOf } from './item-evidence.ts'
import { type NormalPrior, PARAMETERS } from './prior.ts'
import type { ItemErrors } from './types.ts'

/** A node with a smaller share of somebody's posterior adds nothing that a double would show. */
const NOTHING_BELOW = 1e-13

/**
 * Standard errors of slope and steps, from the observed information at the optimum: minus the second derivatives of the
 * penalised marginal log-likelihood, by Louis's (1982) identity: the expected information of the complete data, less
 * each person's posterior covariance of the complete-data scores. Steps b = −c/a by the delta method.
 *
 * `null` for every item where the information is not positive definite: there is no maximum to speak of.
 */
export function itemErrors(
  people: Coded,
  grid: Grid,
  prior: NormalPrior,
  items: readonly Float64Array[],
  { counts }: Expected,
  table: Float64Array,
): (ItemErrors | null)[] {
  const size = items.length * PARAMETERS
  const information = expectedInformation(grid, prior, items, counts)
  subtractCovariances(information, people, grid, table, scoresOf(items, grid.nodes), size)
  return items.map((item, column) => {
    const covariance = (parameter: number) => {
      const unit = new Float64Array(size)
      unit[column * PARAMETERS + parameter] = 1
      return solvePositive(information.slice(), unit)
    }
    const ofSlope = covariance(0)
    const own = column * PARAMETERS
    const slope = item[0] ?? 0
    const steps = Array.from({ length: CHOICES - 1 }, (_, h) => {
      const step = -(item[h + 1] ?? 0) / slope
      const ofStep = covariance(h + 1)?.[own + h + 1] ?? Number.NaN
      const both = ofSlope?.[own + h + 1] ?? Number.NaN
      const variance = step ** 2 * (ofSlope?.[own] ?? Number.NaN) + 2 * step * both + ofStep
      return Math.sqrt(variance) / Math.abs(slope)
    })
    const errors = { slope: Math.sqrt(ofSlope?.[own] ?? Number.NaN), steps }
    return [errors.slope, ...steps].every(Number.isFinite) ? errors : null
  })
}

function expectedInformation(
  grid: Grid,
  prior: NormalPrior,
  items: readonly Float64Array[],
  counts: Float64Array,
) {
  const size = items.length * PARAMETERS
  const each = CHOICES * grid.nodes.length
  const information = new Float64Array(size * size)
  for (const [column, item] of items.entries()) {
    const evidence = evidenceOf(counts.subarray(column * each, (column + 1) * each), grid.nodes)
    const { negativeHessian } = differentiate(evidence, grid.nodes, prior, item)
    for (let i = 0; i < PARAMETERS; i++) {
      const row = (column * PARAMETERS + i) * size + column * PARAMETERS
      information.set(negativeHessian.subarray(i * PARAMETERS, (i + 1) * PARAMETERS), row)
    }
  }
  return information
}

/** Derivatives of the log probability by column, choice, node and parameter: (θ·(x − mean), [x ≥ h] − P(x ≥ h)). */
function scoresOf(items: readonly Float64Array[], nodes: Float64Array): Float64Array {
  const scores = new Float64Array(items.length * CHOICES * nodes.length * PARAMETERS)
  const shares = new Float64Array(CHOICES)
  for (const [column, item] of items.entries()) {
    for (const [q, theta] of nodes.entries()) {
      choiceProbabilities(item, theta, shares)
      const mean = shares.reduce((sum, share, x) => sum + x * share, 0)
      for (let x = 0; x < CHOICES; x++) {
        const at = ((column * CHOICES + x) * nodes.length + q) * PARAMETERS
        scores[at] = theta * (x - mean)
        let above = 0
        for (let h = CHOICES - 1; h >= 1; h--) {
          above += shares[h] ?? 0
          scores[at + h] = (x >= h ? 1 : 0) - above
        }
      }
    }
  }
  return scores
}

function subtractCovariances(
  information: Float64Array,
  { rows, columns, answers }: Coded,
  { nodes, weights }: Grid,
  table: Float64Array,
  scores: Float64Array,
  size: number,
): void {
  const posterior = new Float64Array(nodes.length)
  const here = new Float64Array(size)
  const mean = new Float64Array(size)
  for (let row = 0; row < rows; row++) {
    const own = answers.subarray(row * columns, (row + 1) * columns)
    for (let q = 0; q < nodes.length; q++) {
      posterior[q] = Math.log(weights[q] ?? 0)
      for (const [column, x] of own.entries()) {
        if (x !== MISSING)
          posterior[q] = (posterior[q] ?? 0) + (table[(column * CHOICES + x) * nodes.length + q] ?? 0)
      }
    }
    softmax(posterior)
    mean.fill(0)
    for (let q = 0; q < nodes.length; q++) {
      const share = posterior[q] ?? 0
      if (share < NOTHING_BELOW) continue
      here.fill(0)
      for (const [column, x] of own.entries()) {
        if (x === MISSING) continue
        const at = ((column * CHOICES + x) * nodes.length + q) * PARAMETERS
        here.set(scores.subarray(at, at + PARAMETERS), column * PARAMETERS)
      }
      for (let i = 0; i < size; i++) mean[i] = (mean[i] ?? 0) + share * (here[i] ?? 0)
      addOuter(information, here, -share)
    }
    addOuter(information, mean, 1)
  }
}

function addOuter(matrix: Float64Array, vector: Float64Array, factor: number): void {
  const size = vector.length
  for (let i = 0; i < size; i++) {
    const scaled = factor * (vector[i] ?? 0)
    for (let j = 0; j < size; j++)
      matrix[i * size + j] = (matrix[i * size + j] ?? 0) + scaled * (vector[j] ?? 0)
  }
}
