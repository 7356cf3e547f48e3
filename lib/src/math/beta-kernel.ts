import { logMinus } from './log-minus.ts'
import { stirlingError } from './stirling-error.ts'

/**
 * x^α·y^β / B(α, β) for y = 1 − x and 0 < x < 1: the Beta density times x·y.
 *
 * Both x and y are arguments, so that neither is a difference that has lost its digits, and so that exchanging both
 * pairs, (β, α, y, x), gives the same bits. The two logarithms are taken about the mean, where they are of one sign
 * and cannot cancel; good to a few units in the last place for α, β from .01 to several thousand.
 */
export function betaKernel(alpha: number, beta: number, x: number, y: number): number {
  const total = alpha + beta
  const offset = x * beta - y * alpha
  const left = alpha * logMinus((x * total) / alpha, offset / alpha)
  const right = beta * logMinus((y * total) / beta, -offset / beta)
  const correction = stirlingError(total) - (stirlingError(alpha) + stirlingError(beta))
  return Math.sqrt((alpha * beta) / (2 * Math.PI * total)) * Math.exp(left + right + correction)
}
