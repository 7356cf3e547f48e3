import { type Activity, activities, type Cells } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import type { ResultWords } from './result-words.ts'

/** The two cells of one activity in hundredths; `null` where its question is unanswered. */
export interface CellRow {
  readonly activity: Activity
  readonly name: string
  readonly team: number | null
  readonly project: number | null
  readonly says: string
}

export interface CellWords {
  readonly language: Language
  readonly activities: Readonly<Record<Activity, string>>
  /** Both cells in one: "40 for the team, 60 for the project". */
  readonly says: string
  readonly unknown: string
}

export const cellWords = ({
  language,
  texts: { activities },
  result: { cells },
}: Pick<ResultWords, 'language' | 'texts' | 'result'>): CellWords => ({ language, activities, ...cells })

/** A cell, 0 to 1, in hundredths; what is not known in words. */
export const hundredths = (
  cell: number | null,
  { language, unknown }: Pick<CellWords, 'language' | 'unknown'>,
): string => (cell === null ? unknown : formats(language).whole(100 * cell))

/** The ten cells as five rows, with the words that say them. */
export const cellRows = (cells: Cells, words: CellWords): readonly CellRow[] =>
  activities.map((activity) => {
    const { team, project } = cells[activity]
    return {
      activity,
      name: words.activities[activity],
      team: team === null ? null : 100 * team,
      project: project === null ? null : 100 * project,
      says: fill(words.says, { team: hundredths(team, words), project: hundredths(project, words) }),
    }
  })
