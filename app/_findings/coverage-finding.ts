import type { Coverage, Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { allCells, type Cell, cellName } from './cells.ts'
import type { TeamWords } from './team-words.ts'

/** What may be said of one cell of a team. */
export interface CellFinding extends Cell {
  readonly name: string
  /** Covered, thin, a likely gap, or not known. */
  readonly status: string
  readonly found: Coverage | null
}

/** What may be said of a team's ten cells, each and in one sentence. */
export interface CoverageFinding {
  readonly rows: readonly CellFinding[]
  readonly summary: string
}

export function coverageFinding({ coverage }: Team, words: TeamWords): CoverageFinding {
  const say = words.team.coverage
  const { clauses, labelled } = formats(words.language)
  const rows = allCells.map((cell) => {
    const found = coverage[cell.activity][cell.objective]
    return { ...cell, name: cellName(cell, words), status: say.status[found?.status ?? 'unknown'], found }
  })
  const statuses = clauses(rows.map(({ name, status }) => labelled(name, status)))
  return { rows, summary: fill(say.summary, { statuses }) }
}
