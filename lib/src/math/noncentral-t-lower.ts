import { betaLower } from './beta-lower.ts'
import { logGamma } from './log-gamma.ts'
import { normalLower } from './normal-lower.ts'

/** Standard deviations of the Poisson weights about their mean that are summed; what is beyond is below 1e-20. */
const SPREAD = 10

/**
 * Lower tail of the noncentral t distribution: Pr(T ≤ t), 0..1, with `freedom` degrees of freedom and noncentrality
 * `shift`, the mean of the normal above the root.
 *
 * For t ≥ 0: Φ(−δ) + ½·Σ_j [p_j·I_x(j + ½, ν/2) + q_j·I_x(j + 1, ν/2)], x = t²/(ν + t²), where p_j are the Poisson
 * probabilities of mean δ²/2 and q_j = δ·exp(−δ²/2)·(δ²/2)^j / (√2·Γ(j + 3/2)). For t < 0: 1 − Pr(T ≤ −t) at −δ.
 * Absolute error about 1e-13. Source: Lenth (1989), algorithm AS 243.
 */
export function noncentralTLower(t: number, freedom: number, shift: number): number {
  if (t < 0) return 1 - noncentralTLower(-t, freedom, -shift)
  const rate = (shift * shift) / 2
  if (rate === 0) return 0.5 + central(t, freedom) / 2
  const x = (t * t) / (freedom + t * t)
  const y = freedom / (freedom + t * t)
  const width = SPREAD * Math.sqrt(rate) + 40
  let sum = 0
  for (let j = Math.max(0, Math.floor(rate - width)); j <= rate + width; j++) {
    const common = j * Math.log(rate) - rate
    const even = Math.exp(common - logGamma(j + 1))
    const odd = (shift / Math.SQRT2) * Math.exp(common - logGamma(j + 1.5))
    sum += even * betaLower(j + 0.5, freedom / 2, x, y) + odd * betaLower(j + 1, freedom / 2, x, y)
  }
  return Math.min(1, Math.max(0, normalLower(-shift) + sum / 2))
}

/** Pr(|T| ≤ t) without a shift. */
function central(t: number, freedom: number): number {
  const sum = freedom + t * t
  return betaLower(0.5, freedom / 2, (t * t) / sum, freedom / sum)
}
