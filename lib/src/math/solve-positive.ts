/**
 * Solves A·x = b for a symmetric positive definite A of n × n, given row by row, by Cholesky's A = L·Lᵀ; `null` where A
 * is not positive definite. Neither argument is changed.
 */
export function solvePositive(a: Float64Array, b: Float64Array): Float64Array | null {
  const n = b.length
  const lower = factor(a, n)
  if (lower === null) return null
  const x = Float64Array.from(b)
  const at = (row: number, column: number) => lower[row * n + column] ?? 0
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= at(i, k) * (x[k] ?? 0)
    x[i] = sum / at(i, i)
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < n; k++) sum -= at(k, i) * (x[k] ?? 0)
    x[i] = sum / at(i, i)
  }
  return x
}

function factor(a: Float64Array, n: number): Float64Array | null {
  const lower = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] ?? 0
      for (let k = 0; k < j; k++) sum -= (lower[i * n + k] ?? 0) * (lower[j * n + k] ?? 0)
      if (i > j) lower[i * n + j] = sum / (lower[j * n + j] ?? 1)
      else if (sum > 0) lower[i * n + i] = Math.sqrt(sum)
      else return null
    }
  }
  return lower
}
