export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

/** Arithmetic mean; `null` without values. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length
}

/** Variance with n − 1, exactly 0 for equal values; `null` for fewer than two. */
export function varianceOf(values: readonly number[]): number | null {
  const mean = meanOf(values)
  if (mean === null || values.length < 2) return null
  // Their mean may differ from them in the last bit.
  if (values.every((value) => value === values[0])) return 0
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}
