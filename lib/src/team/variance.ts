import type { Position } from '../score/types.ts'

/** Variance of a position's Beta density on −100..100: 40,000·αβ/((α + β)²(α + β + 1)). */
export function variance({ alpha, beta }: Pick<Position, 'alpha' | 'beta'>): number {
  const total = alpha + beta
  return (40_000 * alpha * beta) / (total * total * (total + 1))
}
