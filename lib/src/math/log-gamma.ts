import { stirlingError } from './stirling-error.ts'

/**
 * log Γ(x) for x > 0, by Stirling's formula and what it lacks: (x − ½)·log x − x + ½·log 2π + error(x).
 *
 * Good to 1e-14·max(1, |log Γ|); about x = 1 and x = 2, where log Γ is 0, the error is absolute.
 * Source: Abramowitz & Stegun 6.1.40.
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + stirlingError(x)
}
