import type { Coverage, Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { type Field, fieldName, fields } from './fields.ts'
import type { TeamWords } from './team-words.ts'

/** What may be said of one field of a team. */
export interface FieldFinding extends Field {
  readonly name: string
  /** Covered, thin, a likely gap, or not known. */
  readonly status: string
  readonly found: Coverage | null
}

/** What may be said of a team's ten fields, each and in one sentence. */
export interface CoverageFinding {
  readonly rows: readonly FieldFinding[]
  readonly summary: string
}

export function coverageFinding({ coverage }: Team, words: TeamWords): CoverageFinding {
  const say = words.team.coverage
  const { clauses, labelled } = formats(words.language)
  const rows = fields.map((field) => {
    const found = coverage[field.activity][field.objective]
    return { ...field, name: fieldName(field, words), status: say.status[found?.status ?? 'unknown'], found }
  })
  const statuses = clauses(rows.map(({ name, status }) => labelled(name, status)))
  return { rows, summary: fill(say.summary, { statuses }) }
}
