/**
 * The Beta distribution by brute force: tanh-sinh quadrature of the bare density u^(α−1)·(1−u)^(β−1), divided by its
 * own whole, and quantiles by bisection. Shares no code and no formula with lib/src/math.
 */
const nodes = Array.from({ length: 401 }, (_, k) => {
  const t = (k - 200) / 32
  const s = (Math.PI / 2) * Math.sinh(t)
  return {
    near: 1 / (1 + Math.exp(-2 * s)),
    far: 1 / (1 + Math.exp(2 * s)),
    weight: (Math.PI * Math.cosh(t)) / (4 * 32 * Math.cosh(s) ** 2),
  }
}).filter(({ weight, near }) => weight > 0 && near > 0)

/** ∫₀ˣ for 0 < x ≤ ½, scaled by exp(−top). */
function fromZero(a: number, b: number, x: number, top: number): number {
  let sum = 0
  for (const { near, weight } of nodes) {
    const u = x * near
    sum += weight * Math.exp((a - 1) * Math.log(u) + (b - 1) * Math.log1p(-u) - top)
  }
  return 2 * x * sum
}

/** The lower tail as a function of x, its whole integrated once. */
function lowerTail(a: number, b: number): (x: number) => number {
  const mean = a / (a + b)
  const top = (a - 1) * Math.log(mean) + (b - 1) * Math.log(1 - mean)
  const whole = fromZero(a, b, 0.5, top) + fromZero(b, a, 0.5, top)
  return (x) => {
    if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
    return x <= 0.5 ? fromZero(a, b, x, top) / whole : 1 - fromZero(b, a, 1 - x, top) / whole
  }
}

export function slowLower(a: number, b: number, x: number): number {
  return lowerTail(a, b)(x)
}

/** 50 halvings: the place is known to 1e-15. */
export function slowQuantile(p: number, a: number, b: number): number {
  const lower = lowerTail(a, b)
  let low = 0
  let high = 1
  for (let halvings = 0; halvings < 50; halvings++) {
    const middle = (low + high) / 2
    if (lower(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
