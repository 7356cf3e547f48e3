import { type Activity, activities, type Cells } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import type { FindingWords } from './result-words.ts'

/** The two cells of one activity in hundredths; `null` where its question is unanswered. */
export interface CellRow {
  readonly activity: Activity
  readonly name: string
  readonly team: number | null
  readonly project: number | null
  /** Both for a table, the team's first. */
  readonly numbers: readonly [string, string]
  readonly says: string
}

export interface CellWords {
  readonly language: Language
  readonly activities: Readonly<Record<Activity, string>>
  /** Both cells in one: "40 for the team, 60 for the project". */
  readonly says: string
  readonly unknown: string
}

/** The ten cells as five rows, with the words that say them. */
export function cellRows(
  cells: Cells,
  { language, activities: names, says, unknown }: CellWords,
): readonly CellRow[] {
  const shown = (cell: number | null) => (cell === null ? unknown : formats(language).whole(100 * cell))
  return activities.map((activity) => {
    const { team, project } = cells[activity]
    const numbers = [shown(team), shown(project)] as const
    return {
      activity,
      name: names[activity],
      team: team === null ? null : 100 * team,
      project: project === null ? null : 100 * project,
      numbers,
      says: fill(says, { team: numbers[0], project: numbers[1] }),
    }
  })
}

/** What each objective gets within each activity. */
export interface CellsFinding {
  readonly rows: readonly CellRow[]
  /** Says the known ones. */
  readonly summary: string
}

/** `null` where no cell is known. */
export function cellsFinding(
  cells: Cells,
  { language, texts, result }: Pick<FindingWords, 'language' | 'texts' | 'result'>,
): CellsFinding | null {
  const rows = cellRows(cells, { language, activities: texts.activities, ...result.cells })
  const known = rows.filter(({ team, project }) => team !== null || project !== null)
  const { clauses, labelled } = formats(language)
  return known.length === 0
    ? null
    : { rows, summary: `${clauses(known.map(({ name, says }) => labelled(name, says)))}.` }
}
