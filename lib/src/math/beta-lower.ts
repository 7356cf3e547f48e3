import { betaKernel } from './beta-kernel.ts'

/** The fraction takes about √max(α, β) steps; this is never reached for parameters below a million. */
const MOST_STEPS = 2000

/**
 * Lower tail of the Beta distribution, the regularised incomplete beta function I_x(α, β); y = 1 − x, 0 ≤ x ≤ 1.
 *
 * Below the mean the tail itself is computed and keeps its relative accuracy, however small; above the mean it is 1
 * minus the other tail. I_½(α, α) is exactly .5. For the upper tail call it with both pairs exchanged,
 * `betaLower(beta, alpha, y, x)`: mirrored arguments then give mirrored results to the last bit.
 */
export function betaLower(alpha: number, beta: number, x: number, y: number): number {
  if (x <= 0) return 0
  if (y <= 0) return 1
  if (alpha === beta && x === y) return 0.5
  if (x * (alpha + beta + 2) > alpha + 1) return 1 - tail(beta, alpha, y, x)
  return tail(alpha, beta, x, y)
}

/** Continued fraction of Didonato & Morris (1992, ACM TOMS 18, eq. 9), evaluated by Lentz's method. */
function tail(alpha: number, beta: number, x: number, y: number): number {
  const drift = alpha * y - beta * x + 1
  let fraction = (alpha * drift) / (alpha + 1)
  let numerator = fraction
  let denominator = 0
  for (let m = 1; m < MOST_STEPS; m++) {
    const odd = alpha + 2 * m - 1
    const common = (m * (beta - m) * x) / odd
    const a = (common * (alpha + m - 1) * (alpha + beta + m - 1) * x) / odd
    const b = m + common + ((alpha + m) * (drift + m * (1 + y))) / (odd + 2)
    denominator = 1 / (b + a * denominator)
    numerator = b + a / numerator
    const step = numerator * denominator
    fraction *= step
    if (Math.abs(step - 1) <= Number.EPSILON) break
  }
  return betaKernel(alpha, beta, x, y) / fraction
}
