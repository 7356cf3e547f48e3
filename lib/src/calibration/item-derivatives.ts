import { CHOICES } from '../answers/choices.ts'
import { choiceProbabilities } from './choice-probabilities.ts'
import type { Evidence } from './expect-evidence.ts'
import { logPrior, type NormalPrior, PARAMETERS } from './prior.ts'

/** What the M-step climbs, with its first and second derivatives. */
export interface Derivatives {
  readonly objective: number
  readonly gradient: Float64Array
  /** Minus the second derivatives, row by row. */
  readonly negativeHessian: Float64Array
}

/**
 * Expected log-likelihood of an item's parameters p = (a, c₁…c₄), prior included, with its first and second derivatives:
 * Σ sums·p − Σ_q people_q·log Z_q(p), where log Z has the mean of (θ·x, [x ≥ 1], …, [x ≥ 4]) as its gradient and their
 * covariance as its second derivatives.
 */
export function differentiate(
  { sums, people }: Evidence,
  nodes: Float64Array,
  prior: NormalPrior,
  item: Float64Array,
): Derivatives {
  const gradient = Float64Array.from(sums)
  const negativeHessian = new Float64Array(PARAMETERS * PARAMETERS)
  const shares = new Float64Array(CHOICES)
  const mean = new Float64Array(PARAMETERS)
  let objective = logPrior(prior, item) + sums.reduce((sum, s, i) => sum + s * (item[i] ?? 0), 0)
  for (let q = 0; q < nodes.length; q++) {
    const theta = nodes[q] ?? 0
    const here = people[q] ?? 0
    objective -= here * choiceProbabilities(item, theta, shares)
    tails(shares, theta, mean)
    for (let i = 0; i < PARAMETERS; i++) gradient[i] = (gradient[i] ?? 0) - here * (mean[i] ?? 0)
    addCovariance(negativeHessian, here, shares, theta, mean)
  }
  for (let i = 0; i < PARAMETERS; i++) {
    const precision = prior.precisions[i] ?? 0
    gradient[i] = (gradient[i] ?? 0) - precision * ((item[i] ?? 0) - (prior.means[i] ?? 0))
    negativeHessian[i * PARAMETERS + i] = (negativeHessian[i * PARAMETERS + i] ?? 0) + precision
  }
  return { objective, gradient, negativeHessian }
}

/** Mean of θ·x, then P(x ≥ h) for h = 1..4. */
function tails(shares: Float64Array, theta: number, mean: Float64Array): void {
  let above = 0
  let score = 0
  for (let h = CHOICES - 1; h >= 1; h--) {
    above += shares[h] ?? 0
    score += above
    mean[h] = above
  }
  mean[0] = theta * score
}

function addCovariance(
  negativeHessian: Float64Array,
  people: number,
  shares: Float64Array,
  theta: number,
  mean: Float64Array,
): void {
  let score = 0
  let square = 0
  for (let h = CHOICES - 1; h >= 1; h--) {
    score += h * (shares[h] ?? 0)
    square += h * h * (shares[h] ?? 0)
    const above = mean[h] ?? 0
    add(negativeHessian, 0, h, people * (theta * score - (mean[0] ?? 0) * above))
    for (let g = 1; g <= h; g++) add(negativeHessian, h, g, people * above * (1 - (mean[g] ?? 0)))
  }
  add(negativeHessian, 0, 0, people * (theta * theta * square - (mean[0] ?? 0) ** 2))
}

function add(negativeHessian: Float64Array, i: number, j: number, amount: number): void {
  negativeHessian[i * PARAMETERS + j] = (negativeHessian[i * PARAMETERS + j] ?? 0) + amount
  if (i !== j) negativeHessian[j * PARAMETERS + i] = (negativeHessian[j * PARAMETERS + i] ?? 0) + amount
}
