import type { Position, Result } from '../score/types.ts'

/** |z| above which a position has moved more than noise: 1.64 has not, more has. */
export const MOVED = 1.64

/** How far two results of one person lie apart. */
export interface Comparison {
  /** Change in standard errors; positive towards the project. */
  readonly z: number
  /** True if the change is more than noise. */
  readonly moved: boolean
}

/**
 * The change between two results of one person: z = (μ₂ − μ₁)/√(V₁ + V₂), μ = value/100, V = 4αβ/((α + β)²(α + β + 1)).
 *
 * `null` where either has no position, or where they are of different instrument versions. Conservative, since the
 * statements are the same at both times.
 *
 * @param before the earlier result
 * @param after the later one
 * @returns z and whether it is more than noise, or `null`
 * @example
 * ```ts
 * import { compare, parseAnswers, score } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const resultOf = (choice = 2) => {
 *   const gate = parseAnswers(twoHats1, Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, choice])))
 *   if (!gate.ok) throw new Error(gate.issues[0]?.message)
 *   return score(twoHats1, gate.answers)
 * }
 * console.log(compare(resultOf(1), resultOf(1))?.moved)
 * // false
 * ```
 */
export function compare(before: Result, after: Result): Comparison | null {
  if (before.position === null || after.position === null) return null
  if (before.instrument.version !== after.instrument.version) return null
  const difference = (after.position.value - before.position.value) / 100
  const z = difference / Math.sqrt(variance(before.position) + variance(after.position))
  return { z, moved: Math.abs(z) > MOVED }
}

/** Variance of the Beta density on −1..1. */
function variance({ alpha, beta }: Position): number {
  const total = alpha + beta
  return (4 * alpha * beta) / (total * total * (total + 1))
}
