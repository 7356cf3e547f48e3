import { type Activity, activities, type Objective, objectives } from 'two-hats'
import type { Coverage, Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
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

export const cellName = ({ activity, objective }: Cell, words: TeamWords): string =>
  fill(words.team.cell, { activity: words.activities[activity], objective: words.objectives[objective] })

export const cellKey = ({ activity, objective }: Cell): string => `${activity}-${objective}`

/** The cells of a status, with their coverage. */
export const cellsThatAre = (
  status: Coverage['status'],
  coverage: Team['coverage'],
): readonly (Cell & { readonly found: Coverage })[] =>
  allCells.flatMap((cell) => {
    const found = coverage[cell.activity][cell.objective]
    return found?.status === status ? { ...cell, found } : []
  })
