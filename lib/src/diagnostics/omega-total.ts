import { sumOf } from './averages.ts'
import { correlations, deviationsOf, type Square } from './covariances.ts'
import { oneFactor } from './one-factor.ts'

/**
 * McDonald's ω of the sum of the items, 0..1: the share of its variance that one common factor explains, (Σ λ·s)² / ((Σ
 * λ·s)² + Σ ψ·s²), with the maximum-likelihood one-factor loadings λ and uniquenesses ψ of the correlations and the
 * items' standard deviations s. `null` where there is no such solution (see `oneFactor`) or an item does not vary.
 *
 * Source: McDonald (1999).
 */
export function omegaTotal(covariance: Square): number | null {
  const correlation = correlations(covariance)
  const factor = correlation === null ? null : oneFactor(correlation)
  if (factor === null) return null
  const deviations = deviationsOf(covariance)
  const common = sumOf(factor.loadings.map((loading, i) => loading * (deviations[i] ?? 0))) ** 2
  const unique = sumOf(factor.uniquenesses.map((share, i) => share * (deviations[i] ?? 0) ** 2))
  return common / (common + unique)
}
