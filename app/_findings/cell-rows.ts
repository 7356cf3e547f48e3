import { activities, type Cells } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { whole } from '../_messages/number.ts'
import type { ResultWords } from './result-words.ts'

/** The two cells of one activity in hundredths; `null` where its question is unanswered. */
export interface CellRow {
  readonly activity: string
  readonly name: string
  readonly team: number | null
  readonly project: number | null
  readonly says: string
}

/** A cell, 0 to 1, in hundredths; what is not known in words. */
export const hundredths = (cell: number | null, unknown: string): string =>
  cell === null ? unknown : whole(100 * cell)

/** The ten cells as five rows, with the words that say them. */
export function cellRows(
  cells: Cells,
  { texts, result }: Pick<ResultWords, 'texts' | 'result'>,
): readonly CellRow[] {
  const { unknown, says } = result.cells
  return activities.map((activity) => {
    const { team, project } = cells[activity]
    return {
      activity,
      name: texts.activities[activity],
      team: team === null ? null : 100 * team,
      project: project === null ? null : 100 * project,
      says: fill(says, { team: hundredths(team, unknown), project: hundredths(project, unknown) }),
    }
  })
}
