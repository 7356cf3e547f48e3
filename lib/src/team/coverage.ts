import type { Activity } from '../instrument/types.ts'
import { normalLower } from '../math/normal-lower.ts'
import { CELL_ERROR, MARK } from './mark.ts'
import { reaches } from './reaches.ts'
import type { Coverage, CoverageStatus } from './types.ts'

/** From this probability of a gap on, coverage is thin. */
export const THIN_FROM = 0.2

/** From this probability of a gap on, there is a likely gap. */
export const LIKELY_GAP_FROM = 0.5

/**
 * What the probability of a gap is called.
 *
 * | Pr(gap) | status |
 * |---|---|
 * | 0 – below .20 | `covered` |
 * | .20 – below .50 | `thin` |
 * | .50 – 1 | `likely-gap` |
 *
 * @param gap probability, 0..1
 * @returns what it is called
 * @example
 * ```ts
 * import { coverageStatus } from 'two-hats/team'
 *
 * console.log(coverageStatus(0.19), coverageStatus(0.2), coverageStatus(0.5))
 * // covered thin likely-gap
 * ```
 */
export function coverageStatus(gap: number): CoverageStatus {
  if (reaches(gap, LIKELY_GAP_FROM)) return 'likely-gap'
  return reaches(gap, THIN_FROM) ? 'thin' : 'covered'
}

/**
 * Coverage of one cell by several people: value = max c, Pr(gap) = Π Φ((mark − c)/.26), depth = people with c at the mark
 * or above. A person whose cell is `null` does not count; `null` where nobody's is known.
 */
export function coverage(activity: Activity, cells: readonly (number | null)[]): Coverage | null {
  const known = cells.filter((cell) => cell !== null)
  if (known.length === 0) return null
  const mark = MARK[activity]
  const gap = known.reduce((product, cell) => product * normalLower((mark - cell) / CELL_ERROR), 1)
  return {
    value: known.reduce((most, cell) => Math.max(most, cell)),
    status: coverageStatus(gap),
    gap,
    depth: known.filter((cell) => reaches(cell, mark)).length,
    answered: known.length,
  }
}
