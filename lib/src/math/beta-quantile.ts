import { betaKernel } from './beta-kernel.ts'
import { betaLower } from './beta-lower.ts'

/** Halley's step is cubic: after one this small, what is left is below the last bit. */
const SMALL_STEP = 1e-6
const MOST_STEPS = 60

/**
 * Quantile of the Beta distribution: the x of 0..1 with I_x(α, β) = p. 0 for p ≤ 0, 1 for p ≥ 1.
 *
 * Two or three Halley steps on log I over log x, where even the steep end of α < 1 is nearly straight, started by
 * Abramowitz & Stegun 26.5.22 (by the power law of the end where a parameter is below 1) and kept inside a bracket.
 * Solved from the end that is nearer, so that a quantile close to 0 keeps its relative accuracy.
 */
export function betaQuantile(p: number, alpha: number, beta: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  if (start(p, alpha, beta) <= 0.5) return solve(p, alpha, beta)
  return 1 - solve(1 - p, beta, alpha)
}

function solve(p: number, alpha: number, beta: number): number {
  let low = 0
  let high = 1
  let x = Math.min(Math.max(start(p, alpha, beta), Number.MIN_VALUE), 0.9)
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const y = 1 - x
    const lower = betaLower(alpha, beta, x, y)
    if (lower < p) low = x
    else high = x
    // Slope of log I over log x, and how that slope bends.
    const slope = betaKernel(alpha, beta, x, y) / (y * lower)
    const newton = Math.log(lower / p) / slope
    const bend = newton * (alpha - ((beta - 1) * x) / y - slope)
    const step = newton / (1 - 0.5 * Math.min(1, bend))
    const next = x * Math.exp(-step)
    const inside = next > low && next < high
    x = inside ? next : (low + high) / 2
    if (Math.abs(step) < SMALL_STEP && (inside || next === low || next === high)) return next
  }
  return x
}

function start(p: number, alpha: number, beta: number): number {
  return alpha > 1 && beta > 1 ? normalStart(p, alpha, beta) : powerStart(p, alpha, beta)
}

/** Abramowitz & Stegun 26.5.22, its normal deviate from 26.2.22. */
function normalStart(p: number, alpha: number, beta: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)))
  const upper = t - (2.30753 + 0.27061 * t) / (1 + t * (0.99229 + 0.04481 * t))
  const z = p < 0.5 ? upper : -upper
  const left = 1 / (2 * alpha - 1)
  const right = 1 / (2 * beta - 1)
  const harmonic = 2 / (left + right)
  const lambda = (z * z - 3) / 6
  const spread = (z * Math.sqrt(Math.max(0, harmonic + lambda))) / harmonic
  const w = spread - (right - left) * (lambda + 5 / 6 - 2 / (3 * harmonic))
  return alpha / (alpha + beta * Math.exp(2 * w))
}

/** Both ends as bare powers, of the areas they would have alone. */
function powerStart(p: number, alpha: number, beta: number): number {
  const total = alpha + beta
  const left = (alpha / total) ** alpha / alpha
  const right = (beta / total) ** beta / beta
  const area = left + right
  if (p < left / area) return (alpha * area * p) ** (1 / alpha)
  return 1 - (beta * area * (1 - p)) ** (1 / beta)
}
