import { betaLower } from '../math/beta-lower.ts'
import { betaQuantile } from '../math/beta-quantile.ts'
import type { Moments } from './moments.ts'
import type { Estimate } from './types.ts'

/** Probability left out below and above an interval: 90 % lie within. */
export const TAIL = 0.05

/** How a mean on −1..1 is shown: −100..100 for a position, 0..100 for a scale with one direction. */
export type Scale = (mean: number) => number

export const bipolar: Scale = (mean) => 100 * mean
export const unipolar: Scale = (mean) => 50 * (1 + mean)

/** The estimate of a mean: value, 90 % interval, density, and the probability of lying above the middle. */
export function estimate(moments: Moments, scale: Scale, answered: number, total: number): Estimate {
  const { mean, alpha, beta } = moments
  return {
    value: scale(mean),
    interval: [
      scale(2 * betaQuantile(TAIL, alpha, beta) - 1),
      scale(1 - 2 * betaQuantile(TAIL, beta, alpha)),
    ],
    alpha,
    beta,
    aboveMiddle: aboveMiddle(alpha, beta),
    answered,
    total,
  }
}

/**
 * Pr(above the middle) = 1 − I_½(α, β), 0..1; exactly .5 for α = β.
 *
 * Exchanging α and β gives exactly 1 minus it, both ways: the smaller tail is rounded to where 1 − (1 − tail) = tail,
 * an error of at most 1.1e-16.
 */
export function aboveMiddle(alpha: number, beta: number): number {
  const complement = 1 - betaLower(Math.max(alpha, beta), Math.min(alpha, beta), 0.5, 0.5)
  return alpha > beta ? complement : 1 - complement
}
