import type { Answer } from '../answers/types.ts'
import { softmax } from '../math/softmax.ts'
import { choiceLogs } from './choice-logs.ts'
import { gridOf } from './grid.ts'
import type { IrtItem } from './types.ts'

/** A person's trait, as the answers and a standard normal population tell it. */
export interface Eap {
  /** Posterior mean of θ. */
  readonly mean: number
  /** Posterior standard deviation of θ. */
  readonly sd: number
  /** Log of the probability of exactly these answers, over the population. */
  readonly logLikelihood: number
}

/** 81 nodes on −8..8 give mean and deviation within 1e-9 for 20 items. */
export const EAP_GRID = gridOf(81, 8)

/**
 * Expected a posteriori estimate of θ (Bock & Mislevy 1982), by the trapezoid rule, prior N(0, 1). `answers` are keyed, in
 * the order of `items`; missing ones are skipped. `null` without an answer.
 *
 * @param items as a calibration found them, or any other
 * @param answers one an item, 0 up to the number of its steps, or `null`; those beyond the items are not read
 * @returns mean and standard deviation of θ and the log-likelihood, or `null`
 * @example
 * ```ts
 * import { eap } from 'two-hats/calibration'
 *
 * const item = { model: 'gpcm', slope: 1.702, steps: [0] } as const // P(1) is within .01 of Φ(θ)
 * const found = eap([item], [1]) // under Φ: mean 1/√π, variance 1 − 1/π, probability 1/2
 * if (found) console.log(found.mean.toFixed(2), found.sd.toFixed(2), Math.exp(found.logLikelihood).toFixed(2))
 * // 0.56 0.83 0.50
 * ```
 */
export function eap(items: readonly IrtItem[], answers: readonly Answer[]): Eap | null {
  const given = items.flatMap((item, place) => {
    const answer = answers[place] ?? null
    return answer === null ? [] : [{ item, answer }]
  })
  if (given.length === 0) return null
  const { nodes, weights } = EAP_GRID
  const shares = nodes.map((theta, q) =>
    given.reduce(
      (sum, { item, answer }) => sum + (choiceLogs(item, theta)[answer] ?? 0),
      Math.log(weights[q] ?? 0),
    ),
  )
  const logLikelihood = softmax(shares)
  const average = (of: (theta: number) => number) =>
    shares.reduce((sum, share, q) => sum + share * of(nodes[q] ?? 0), 0)
  const mean = average((theta) => theta)
  return { mean, sd: Math.sqrt(average((theta) => (theta - mean) ** 2)), logLikelihood }
}
