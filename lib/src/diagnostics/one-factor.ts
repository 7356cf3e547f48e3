import { solvePositive } from '../math/solve-positive.ts'
import { symmetricEigen } from '../math/symmetric-eigen.ts'
import { sumOf } from './averages.ts'
import type { Square } from './covariances.ts'
import { uniqueShares } from './guttman.ts'

const MOST_ITERATIONS = 500
const MOST_HALVINGS = 40
/** Largest slope, in the logarithms of the uniquenesses, that counts as level. */
const LEVEL_BELOW = 1e-11
/** A uniqueness below this is an improper solution (Heywood case). */
const PROPER_FROM = 0.005

/** One common factor behind the items. */
export interface OneFactor {
  /** On the correlation scale; signs such that they sum to 0 or more. */
  readonly loadings: readonly number[]
  /** Share of each item's variance that the factor does not explain. */
  readonly uniquenesses: readonly number[]
}

/**
 * Maximum-likelihood one-factor solution of a correlation matrix. `null` below three items, where the matrix is not
 * positive definite, where a uniqueness falls below .005, and where the iteration does not settle.
 *
 * Jöreskog (1967): for given uniquenesses ψ the best loadings are √ψ·v·√(θ − 1), (θ, v) the top eigenpair of
 * ψ^−½·R·ψ^−½; over log ψ the discrepancy Σ_{m ≥ 2} (θ_m − log θ_m − 1) is minimised by scoring steps with the
 * approximate second derivatives (δ_ij − v_i·v_j)², halved while it rises.
 */
export function oneFactor(correlation: Square): OneFactor | null {
  const shares = correlation.length < 3 ? null : uniqueShares(correlation)
  if (shares === null) return null
  let here = discrepancy(
    correlation,
    shares.map((share) => Math.log(share * (1 - 0.5 / shares.length))),
  )
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (here.slope.every((slope) => Math.abs(slope) < LEVEL_BELOW)) return solution(here)
    const next = descend(correlation, here)
    if (next === null || next.logs.some((log) => log < Math.log(PROPER_FROM))) return null
    here = next
  }
  return null
}

interface Discrepancy {
  readonly logs: readonly number[]
  readonly value: number
  readonly slope: readonly number[]
  readonly top: { readonly value: number; readonly vector: readonly number[] }
}

function discrepancy(correlation: Square, logs: readonly number[]): Discrepancy {
  const roots = logs.map((log) => Math.exp(log / 2))
  const scaled = correlation.map((row, i) => row.map((r, j) => r / ((roots[i] ?? 1) * (roots[j] ?? 1))))
  const [top = { value: 1, vector: [] }, ...rest] = symmetricEigen(scaled)
  const lift = Math.max(0, top.value - 1)
  return {
    logs,
    value: sumOf(rest.map(({ value }) => value - Math.log(value) - 1)),
    slope: scaled.map((row, i) => 1 - (row[i] ?? 0) + lift * (top.vector[i] ?? 0) ** 2),
    top,
  }
}

function descend(correlation: Square, here: Discrepancy): Discrepancy | null {
  const { vector } = here.top
  const bend = vector.flatMap((vi, i) => vector.map((vj, j) => ((i === j ? 1 : 0) - vi * vj) ** 2))
  const step = solvePositive(Float64Array.from(bend), Float64Array.from(here.slope))
  if (step === null) return null
  const longest = Math.max(...step.map(Math.abs))
  let length = Math.min(1, 1 / longest)
  for (let halvings = 0; halvings < MOST_HALVINGS; halvings++, length /= 2) {
    const there = discrepancy(
      correlation,
      here.logs.map((log, i) => log - length * (step[i] ?? 0)),
    )
    if (there.value <= here.value + 1e-13) return there
  }
  return null
}

function solution({ logs, top }: Discrepancy): OneFactor {
  const uniquenesses = logs.map(Math.exp)
  const lift = Math.sqrt(Math.max(0, top.value - 1))
  const loadings = uniquenesses.map((share, i) => Math.sqrt(share) * (top.vector[i] ?? 0) * lift)
  const sign = sumOf(loadings) < 0 ? -1 : 1
  return { loadings: loadings.map((loading) => sign * loading), uniquenesses }
}
