import { activities } from '../instrument/vocabulary.ts'
import { ofObjectives } from '../score/of-each.ts'
import type { Cells } from '../score/types.ts'
import type { RoleCoverage } from './types.ts'

/** With fewer known activities it is not said how much of an objective a person serves. */
export const ROLE_FROM = 4

/** R_o(p): mean of the person's known cells of an objective, 0..1; `null` with fewer than four of the five. */
export function roleCoverage(cells: Cells): RoleCoverage {
  return ofObjectives((objective) => {
    const known = activities.flatMap((activity) => cells[activity][objective] ?? [])
    return known.length < ROLE_FROM ? null : known.reduce((sum, cell) => sum + cell, 0) / known.length
  })
}
