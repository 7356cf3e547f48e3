import { inTime } from './history-file.ts'
import type { Rows } from './rows.ts'
import { type Kept, keptAt, type Survey, surveyAt } from './survey.ts'

/** Every finished survey that is listed, the oldest first. */
export function finishedSurveys(rows: Rows): readonly Kept[] {
  const kept = pathsBelow(rows, 'record').map((path) => keptAt(rows, path))
  return inTime(kept.filter((one) => one !== null && !one.unlisted) as Kept[])
}

/** Every survey that is begun or named and not finished, the oldest first; what only corrects a finished one is left out. */
export const openSurveys = (rows: Rows): readonly Survey[] =>
  pathsBelow(rows, 'sheet')
    .map((path) => surveyAt(rows, path))
    .filter(({ corrects }) => corrects === null)
    .toSorted((one, other) => ((one.began ?? '') < (other.began ?? '') ? -1 : 1))

/** `top/<id>` of every row that is kept below `top`. */
function pathsBelow(rows: Rows, top: string): readonly string[] {
  const found = new Set<string>()
  for (const { path, value } of rows.values()) {
    const [first, id] = path.split('/', 2)
    if (first === top && id !== undefined && value !== undefined) found.add(`${top}/${id}`)
  }
  return [...found]
}
