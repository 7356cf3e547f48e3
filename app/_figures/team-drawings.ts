import type { CellStatus } from '../_findings/coverage-finding.ts'
import { type PlacedRow, placedSummary } from '../_findings/people-finding.ts'
import type { RatersFinding } from '../_findings/raters-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { coverageDrawing } from './coverage-drawing.ts'
import type { Drawing } from './drawing.ts'
import { pairsOfDots } from './pairs-of-dots.ts'
import { rangesDrawing } from './ranges-drawing.ts'

/** The ten fields of a team. */
export function coverageFigure(
  { rows, summary }: { readonly rows: readonly CellStatus[]; readonly summary: string },
  words: TeamWords,
  width: number,
): Drawing {
  const { language, activities, objectives, team } = words
  return coverageDrawing(
    rows,
    { language, ...objectives, activities, name: team.coverage.name, summary },
    width,
  )
}

/** People between the two ends. */
export function peopleFigure(rows: readonly PlacedRow[], words: TeamWords, width: number): Drawing {
  const { name, team, project } = words.team.spectrum
  const summary = placedSummary(rows)
  return rangesDrawing(rows, { language: words.language, name, summary, team, project }, width)
}

/** Somebody beside the mean of others. */
export function selfFigure(
  { name, rows }: NonNullable<RatersFinding['compared']>,
  words: TeamWords,
  width: number,
): Drawing {
  const { team, project } = words.team.spectrum
  const summary = fill(words.team.spectrum.summary, {
    people: formats(words.language).clauses(rows.map(({ says }) => says)),
  })
  return pairsOfDots(rows, { name, summary, team, project }, width)
}
