import { betaLower } from '../math/beta-lower.ts'
import { checkShape, checkUnit } from './check-shape.ts'

/**
 * Probability that a Beta distributed number lies at `x` or below: the regularised incomplete beta function I_x(α, β).
 *
 * Agrees with R's `pbeta` within 1e-12 for parameters from .01 to several thousand. I_½(α, α) is exactly .5.
 * Source: Didonato & Morris (1992), ACM TOMS 18, eq. 9.
 *
 * @param x a place in 0..1
 * @param alpha first parameter, above 0
 * @param beta second parameter, above 0
 * @returns a probability, 0..1
 * @throws {RangeError} where `x` is outside 0..1, or a parameter is not finite and above 0
 * @example
 * ```ts
 * import { betaProbability } from 'two-hats/anchored-mean'
 *
 * console.log(betaProbability(0.5, 12, 9).toFixed(4))
 * // 0.2517
 * ```
 */
export function betaProbability(x: number, alpha: number, beta: number): number {
  checkUnit('Place', x)
  checkShape(alpha, beta)
  return betaLower(alpha, beta, x, 1 - x)
}
