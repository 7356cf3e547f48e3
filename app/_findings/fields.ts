import { type Activity, activities, type Objective, objectives } from 'two-hats'
import type { Coverage, Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import type { TeamWords } from './team-words.ts'

/** One activity for one objective. */
export interface Field {
  readonly activity: Activity
  readonly objective: Objective
}

/** The ten fields, activity by activity. */
export const fields: readonly Field[] = activities.flatMap((activity) =>
  objectives.map((objective) => ({ activity, objective })),
)

export const fieldName = ({ activity, objective }: Field, words: TeamWords): string =>
  fill(words.team.field, { activity: words.activities[activity], objective: words.objectives[objective] })

export const fieldKey = ({ activity, objective }: Field): string => `${activity}-${objective}`

/** The fields of a status, with their coverage. */
export const fieldsThatAre = (
  status: Coverage['status'],
  coverage: Team['coverage'],
): readonly (Field & { readonly found: Coverage })[] =>
  fields.flatMap((field) => {
    const found = coverage[field.activity][field.objective]
    return found?.status === status ? { ...field, found } : []
  })
