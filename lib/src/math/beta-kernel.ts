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

/** Below this size the logarithm and `t` share leading digits, and a series is summed instead. */
const SERIES_BELOW = 0.3

/**
 * `log(ratio) − t` for ratio = 1 + t > 0, without cancellation near t = 0 and without loss near ratio = 0, for which
 * the caller knows both. Always ≤ 0.
 *
 * With r = t/(2 + t), log(1 + t) = 2·atanh(r), and 2r − t = −t·r, so that the result is
 * r·(−t + 2r²·(1/3 + r²/5 + r⁴/7 + …)).
 */
export function logMinus(ratio: number, t: number): number {
  if (Math.abs(t) > SERIES_BELOW) return Math.log(ratio) - t
  const r = t / (2 + t)
  const square = r * r
  let sum = 0
  let power = 1
  // |r| <= .18 here: r²⁰ is below the last bit.
  for (let k = 3; k < 23; k += 2) {
    sum += power / k
    power *= square
  }
  return r * (2 * square * sum - t)
}

/** From here on seven terms of the asymptotic series reach the last bit. */
const SERIES_FROM = 10

/**
 * What Stirling's formula lacks: log Γ(a) − [(a − ½)·log a − a + ½·log 2π]; a > 0.
 *
 * Small arguments are raised by error(a) = error(a + 1) + (a + ½)·log(1 + 1/a) − 1. Keeping only the error, and never
 * log Γ itself, is what saves the digits of a Beta density with large parameters (Loader 2000).
 * Source: Abramowitz & Stegun 6.1.40.
 */
export function stirlingError(a: number): number {
  let raised = a
  let sum = 0
  while (raised < SERIES_FROM) {
    sum += (raised + 0.5) * Math.log1p(1 / raised) - 1
    raised += 1
  }
  const z = 1 / (raised * raised)
  const tail = 1 / 1188 - z * (691 / 360360 - z / 156)
  return sum + (1 / 12 - z * (1 / 360 - z * (1 / 1260 - z * (1 / 1680 - z * tail)))) / raised
}
