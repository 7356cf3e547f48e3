import { betaKernel } from '../math/beta-kernel.ts'
import { checkShape } from './check-shape.ts'

/**
 * Density of the Beta distribution at `x`, for drawing the hill of an `Estimate`: x^(α−1)·(1−x)^(β−1) / B(α, β).
 *
 * `x` is the place on the scale mapped to 0..1: a position p lies at (p + 100)/200. Outside 0..1 the density is 0. At an
 * end it is the limit: 0 where the parameter of that end is above 1, `Infinity` where it is below 1.
 * Source: Abramowitz & Stegun 26.5.
 *
 * @param alpha first parameter, above 0
 * @param beta second parameter, above 0
 * @param x a place
 * @returns the density, from 0
 * @throws {RangeError} where a parameter is not finite and above 0
 * @example
 * ```ts
 * import { betaDensity } from 'two-hats/anchored-mean'
 *
 * console.log(betaDensity(2, 2, 0.5).toFixed(4), betaDensity(2, 2, 1.5))
 * // 1.5000 0
 * ```
 */
export function betaDensity(alpha: number, beta: number, x: number): number {
  checkShape(alpha, beta)
  if (x > 0 && x < 1) return betaKernel(alpha, beta, x, 1 - x) / (x * (1 - x))
  if (x === 0) return atZero(alpha, beta)
  if (x === 1) return atZero(beta, alpha)
  return 0
}

function atZero(near: number, far: number): number {
  if (near === 1) return far
  return near > 1 ? 0 : Number.POSITIVE_INFINITY
}
