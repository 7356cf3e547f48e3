import type { Coverage, Team } from 'two-hats/team'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isolated } from '../_messages/isolated.ts'
import { allCells, type Cell, cellName, hasCells } from './cells.ts'
import { holds } from './holds-finding.ts'
import type { NamedResult } from './people-finding.ts'
import type { TeamWords } from './team-words.ts'

/** Named with a cell; of more people than this, the rest is counted. */
const mostNamed = 3

/** How one cell of a team is covered, whoever covers it. */
export interface CellStatus extends Cell {
  readonly name: string
  /** Covered, maybe thin, a likely gap, or not known. */
  readonly status: string
  readonly found: Pick<Coverage, 'status'> | null
}

/** What may be said of one cell of a team. */
export interface CellFinding extends CellStatus {
  /** Who reaches the mark, each name by itself in its direction; `null` where nobody does. */
  readonly who: string | null
  readonly found: Coverage | null
}

/** What may be said of a team's ten cells, each and in one sentence. */
export interface CoverageFinding {
  readonly rows: readonly CellFinding[]
  readonly summary: string
  /** Whose cells are not known at all. */
  readonly unasked: string | null
}

export function coverageFinding(
  people: readonly NamedResult[],
  { coverage }: Team,
  words: TeamWords,
): CoverageFinding {
  const say = words.team.coverage
  const { list } = formats(words.language)
  const rows = allCells.map((cell) => {
    const found = coverage[cell.activity][cell.objective]
    return { ...cellStatus(cell, found, words), who: whoHolds(cell, people, words), found }
  })
  const unasked = people.filter(({ result }) => !hasCells(result.cells)).map(({ name }) => isolated(name))
  return {
    rows,
    summary: coverageSummary(rows, words),
    unasked: unasked.length > 0 ? fill(say.unasked, { names: list(unasked) }) : null,
  }
}

/** A cell in words, from what is known of its coverage. */
export function cellStatus(cell: Cell, found: CellStatus['found'], words: TeamWords): CellStatus {
  const status = words.team.coverage.status[found?.status ?? 'unknown']
  return { ...cell, name: cellName(cell, words), status, found }
}

/** All cells in one sentence. */
export function coverageSummary(rows: readonly CellStatus[], words: TeamWords): string {
  const { clauses, labelled } = formats(words.language)
  const statuses = clauses(rows.map(({ name, status }) => labelled(name, status)))
  return fill(words.team.coverage.summary, { statuses })
}

function whoHolds(cell: Cell, people: readonly NamedResult[], words: TeamWords): string | null {
  const { who } = words.team.coverage
  const { list, counted } = formats(words.language)
  const names = people.filter((person) => holds(person, cell)).map(({ name }) => isolated(name))
  const others = names.length - mostNamed
  if (names.length === 0) return null
  if (names.length === 1) return fill(who.alone, { names: list(names) })
  return list(others > 0 ? [...names.slice(0, mostNamed), counted(others, who.others)] : names)
}
