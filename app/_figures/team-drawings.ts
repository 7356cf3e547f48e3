import type { CoverageFinding } from '../_findings/coverage-finding.ts'
import { type PlacedRow, placedSummary } from '../_findings/people-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { coverageDrawing } from './coverage-drawing.ts'
import type { Drawing } from './drawing.ts'
import { rangesDrawing } from './ranges-drawing.ts'

/** The ten fields of a team. */
export function coverageFigure({ rows, summary }: CoverageFinding, words: TeamWords, width: number): Drawing {
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
  const summary = placedSummary(rows, words)
  return rangesDrawing(rows, { language: words.language, name, summary, team, project }, width)
}
