import { betaQuantile } from './beta-quantile.ts'

/**
 * Quantile of Student's t with `freedom` degrees of freedom (above 0); ∓`Infinity` for p ≤ 0 and p ≥ 1. Exactly
 * antisymmetric where 1 − p is exact.
 *
 * Both tails together are I_x(ν/2, ½) at x = ν/(ν + t²); in the middle the complement is solved instead, so that
 * neither x nor 1 − x loses its digits. Source: Abramowitz & Stegun 26.7.1.
 */
export function tQuantile(p: number, freedom: number): number {
  const tails = 2 * Math.min(p, 1 - p)
  const x = betaQuantile(tails, freedom / 2, 0.5)
  const y = x <= 0.5 ? 1 - x : betaQuantile(1 - tails, 0.5, freedom / 2)
  const size = Math.sqrt((freedom * y) / (x <= 0.5 ? x : 1 - y))
  return p < 0.5 ? -size : size
}
