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
