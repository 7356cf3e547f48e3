/** Beyond this size the tail itself is computed, by a fraction that converges the faster the further out. */
const FRACTION_FROM = 2.5
const FRACTION_STEPS = 120

/**
 * Lower tail of the normal distribution, Φ(z), 0..1.
 *
 * Near the middle ½ + φ(z)·(z + z³/3 + z⁵/15 + …), all terms of one sign; beyond 2.5 the tail is φ(z) times the fraction
 * 1/(z + 1/(z + 2/(z + 3/…))), and so keeps its relative accuracy (1e-13) however small. Φ(−z) = 1 − Φ(z) within one
 * rounding. Source: Abramowitz & Stegun 26.2.11, 26.2.14.
 */
export function normalLower(z: number): number {
  if (Math.abs(z) < FRACTION_FROM) return 0.5 + normalDensity(z) * series(z)
  return z < 0 ? tail(-z) : 1 - tail(z)
}

/** φ(z) = exp(−z²/2)/√(2π). */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
}

function series(z: number): number {
  let term = z
  let sum = z
  for (let k = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return sum
}

function tail(z: number): number {
  let fraction = z
  for (let k = FRACTION_STEPS; k >= 1; k--) fraction = z + k / fraction
  return normalDensity(z) / fraction
}
