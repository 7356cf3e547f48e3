import { type Activity, activities, type Cells, type Objective, objectives } from 'two-hats'
import type { Coverage, Team } from 'two-hats/team'
import type { TeamWords } from './team-words.ts'

/** One activity for one objective. */
export interface Cell {
  readonly activity: Activity
  readonly objective: Objective
}

/** The ten cells, activity by activity. */
export const allCells: readonly Cell[] = activities.flatMap((activity) =>
  objectives.map((objective) => ({ activity, objective })),
)

/** What the work in a cell is called, as it stands within a sentence. */
export const cellName = ({ activity, objective }: Cell, words: TeamWords): string =>
  words.team.fields[activity][objective]

export const cellKey = ({ activity, objective }: Cell): string => `${activity}-${objective}`

/** Whether any of a person's ten cells is known. */
export const hasCells = (cells: Cells): boolean =>
  allCells.some(({ activity, objective }) => cells[activity][objective] !== null)

/** The cells of a status, with their coverage. */
export const cellsThatAre = (
  status: Coverage['status'],
  coverage: Team['coverage'],
): readonly (Cell & { readonly found: Coverage })[] =>
  allCells.flatMap((cell) => {
    const found = coverage[cell.activity][cell.objective]
    return found?.status === status ? { ...cell, found } : []
  })
