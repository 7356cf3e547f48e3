import { betaQuantile } from './beta-quantile.ts'

/**
 * Quantile of the F distribution with `d1` and `d2` degrees of freedom (above 0, not necessarily whole); 0 for p ≤ 0,
 * `Infinity` for p ≥ 1.
 *
 * F = (d2/d1)·x/(1 − x), with x the Beta(d1/2, d2/2) quantile; where x is above a half its complement is computed
 * instead, so that 1 − x never loses its digits. Source: Abramowitz & Stegun 26.6.2.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  const x = betaQuantile(p, d1 / 2, d2 / 2)
  if (x <= 0.5) return (d2 * x) / (d1 * (1 - x))
  const y = betaQuantile(1 - p, d2 / 2, d1 / 2)
  return (d2 * (1 - y)) / (d1 * y)
}
