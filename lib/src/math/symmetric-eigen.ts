const MOST_SWEEPS = 60

/** One eigenvalue of a symmetric matrix and its eigenvector of length 1. */
export interface Eigenpair {
  readonly value: number
  readonly vector: readonly number[]
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, largest value first, by Jacobi's cyclic rotations: slow beyond a
 * hundred rows, but every value comes to full accuracy. The sign of a vector is arbitrary.
 * Source: Golub & Van Loan, Matrix Computations, 8.5.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigenpair[] {
  const n = matrix.length
  const a = Float64Array.from(matrix.flat())
  const vectors = new Float64Array(n * n)
  for (let i = 0; i < n; i++) vectors[i * n + i] = 1
  const size = a.reduce((sum, x) => sum + x * x, 0)
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(a, n) > 1e-30 * size; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) annihilate(a, vectors, n, p, q)
  }
  return Array.from({ length: n }, (_, i) => ({
    value: a[i * n + i] ?? 0,
    vector: Array.from({ length: n }, (_, row) => vectors[row * n + i] ?? 0),
  })).sort((left, right) => right.value - left.value)
}

function offDiagonal(a: Float64Array, n: number): number {
  return a.reduce((sum, x, place) => (place % (n + 1) === 0 ? sum : sum + x * x), 0)
}

/** Rotates the plane of rows p and q so that their common entry becomes 0. */
function annihilate(a: Float64Array, vectors: Float64Array, n: number, p: number, q: number): void {
  const common = a[p * n + q] ?? 0
  if (common === 0) return
  const ratio = ((a[q * n + q] ?? 0) - (a[p * n + p] ?? 0)) / (2 * common)
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.hypot(ratio, 1))
  const cosine = 1 / Math.hypot(tangent, 1)
  const sine = tangent * cosine
  for (let k = 0; k < n; k++) rotate(a, k * n + p, k * n + q, cosine, sine)
  for (let k = 0; k < n; k++) rotate(a, p * n + k, q * n + k, cosine, sine)
  for (let k = 0; k < n; k++) rotate(vectors, k * n + p, k * n + q, cosine, sine)
}

function rotate(values: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const x = values[first] ?? 0
  const y = values[second] ?? 0
  values[first] = cosine * x - sine * y
  values[second] = sine * x + cosine * y
}
