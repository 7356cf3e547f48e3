export function sumOf(values: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0
  return sum
}

/** Arithmetic mean; `null` without values. */
export function meanOf(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length
}

/** Variance with n − 1, exactly 0 for equal values; `null` for fewer than two. */
export function varianceOf(values: ArrayLike<number>): number | null {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return null
  let differ = false
  let squares = 0
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0
    differ ||= value !== values[0]
    squares += (value - mean) ** 2
  }
  // The mean of equal values may differ from them in the last bit.
  return differ ? squares / (values.length - 1) : 0
}
