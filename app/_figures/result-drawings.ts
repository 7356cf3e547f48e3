import type { ActivitiesFinding } from '../_findings/activities-finding.ts'
import type { CellsFinding } from '../_findings/cells-finding.ts'
import type { Findings } from '../_findings/findings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { StrengthsFinding } from '../_findings/strengths-finding.ts'
import { cellsDrawing } from './cells-drawing.ts'
import type { Drawing } from './drawing.ts'
import { middleOf } from './middle-of.ts'
import { type RangeRow, rangesDrawing } from './ranges-drawing.ts'
import { spectrumFigure } from './spectrum-figure.ts'
import { strengthsDrawing } from './strengths-drawing.ts'

type Words = Pick<ResultWords, 'language' | 'texts' | 'result'>

/** The answered activities, each with what may be said of it unless a table beside them says so. */
export function activitiesFigure(
  { rows, summary }: ActivitiesFinding,
  words: Words,
  width: number,
  noted = true,
): Drawing {
  const { language, texts, result } = words
  return rangesDrawing(
    rows.map(
      ({ name, says, note, value, interval, density, lean }): RangeRow => ({
        ...{ name, value, interval, middle: middleOf(density), side: lean, says: note },
        ...(noted ? { note: says } : {}),
      }),
    ),
    { language, name: result.shape.name, summary, ...texts.objectives },
    width,
  )
}

/** The ten fields. */
export function cellsFigure({ rows, summary }: CellsFinding, words: Words, width: number): Drawing {
  const { language, texts, result } = words
  const { name, unknown } = result.cells
  return cellsDrawing(rows, { language, name, summary, ...texts.objectives, unknown }, width)
}

/** Attributes: where each value is, how firm, and what may be said of it. */
export const strengthsFigure = (
  { rows, summary }: StrengthsFinding,
  { language, result: { attributes: say } }: Pick<Words, 'language' | 'result'>,
  width: number,
): Drawing => strengthsDrawing(rows, { language, name: say.name, summary, ends: say.ends }, width)

/** Every figure of a Result, for files. */
export function resultDrawings(found: Findings, words: Words, width: number) {
  const { headline, activities, cells, attributes } = found
  const all = {
    spectrum: headline && spectrumFigure(headline, words, width),
    activities: activities && activitiesFigure(activities, words, width),
    fields: cells && cellsFigure(cells, words, width),
    attributes: attributes && strengthsFigure(attributes, words, width),
  }
  return Object.entries(all).flatMap(([key, drawing]) =>
    drawing ? [{ key: key as keyof typeof all, drawing }] : [],
  )
}
