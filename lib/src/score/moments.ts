import type { Tally } from './tally.ts'

/** Imaginary answers of every scale: one at each end, so that a few answers never look certain. */
export const ANCHORS = 2

/**
 * Imaginary answers of an activity position, distributed like the person's other answers: k₀ of MODEL §3.
 */
export const BORROWED = 4

/** A mean on −1..1 and the Beta density of where it would land with other questions of the same kind. */
export interface Moments {
  readonly mean: number
  readonly alpha: number
  readonly beta: number
}

/** The anchored mean of keyed answers on −1..1: N = n + 2, μ = Σv/N, s² = (Σv² + 2)/N − μ². */
export function anchoredMoments({ n, sum, squares }: Tally): Moments {
  const size = n + ANCHORS
  return matchBeta(size, sum / size, (squares + ANCHORS) / size)
}

/**
 * The position within one activity: its own answers and `BORROWED` imaginary ones with the mean and the mean square of
 * the other answers, which carry the two anchors: N = n_a + 4, μ = (Σv + 4·om)/N, s² = (Σv² + 4·oq)/N − μ².
 */
export function activityMoments(own: Tally, others: Tally): Moments {
  const rest = others.n + ANCHORS
  const size = own.n + BORROWED
  const mean = (own.sum + BORROWED * (others.sum / rest)) / size
  return matchBeta(size, mean, (own.squares + BORROWED * ((others.squares + ANCHORS) / rest)) / size)
}

/**
 * Beta parameters matched to a mean on −1..1 and its variance V = (meanSquare − mean²)/(size + 1):
 * u = (1 + mean)/2, c = u(1 − u)/(V/4) − 1, α = u·c, β = (1 − u)·c.
 *
 * Both sides are computed alike from 1 ± mean, so that a mirrored mean exchanges α and β to the last bit. The variance
 * is above 0, since no mean of anchored answers lacks spread, and c is at least `size`.
 * Source: Brennan (1998), within-person standard error with a Dirichlet prior.
 */
function matchBeta(size: number, mean: number, meanSquare: number): Moments {
  const variance = (meanSquare - mean * mean) / (size + 1)
  const upper = (1 + mean) / 2
  const lower = (1 - mean) / 2
  const strength = (upper * lower) / (variance / 4) - 1
  return { mean, alpha: upper * strength, beta: lower * strength }
}
