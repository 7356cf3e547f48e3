import { activities, attributes, type Estimate, type Position, type Result } from 'two-hats'
import { activitiesFinding } from '../_findings/activities-finding.ts'
import { cellRows } from '../_findings/cell-rows.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { sentenceOf } from '../_findings/sentence.ts'
import { strengthNote } from '../_findings/strength-words.ts'
import { fill } from '../_messages/fill.ts'
import { range, whole } from '../_messages/number.ts'
import { cellsDrawing } from './cells-drawing.ts'
import type { Drawing } from './drawing.ts'
import { rangesDrawing } from './ranges-drawing.ts'
import { spectrumFigure } from './spectrum-figure.ts'
import { strengthsDrawing } from './strengths-drawing.ts'

type Words = Pick<ResultWords, 'texts' | 'result'>

/** The answered activities; `null` where there is none. */
export function activitiesFigure(result: Result, words: Words, width: number): Drawing | null {
  const { rows, summary } = activitiesFinding(result, words)
  if (rows.length === 0) return null
  return rangesDrawing(
    rows.map(({ name, value, interval, lean, says }) => ({
      name,
      note: fill(words.result.table.note, {
        value: whole(value),
        range: range(interval, words.result.to),
        says,
      }),
      value,
      interval,
      side: lean,
    })),
    {
      name: words.result.shape.name,
      summary,
      ...words.texts.objectives,
    },
    width,
  )
}

/** The ten fields; `null` where none is known. */
export function cellsFigure({ cells }: Result, words: Words, width: number): Drawing | null {
  const known = cellRows(cells, words).filter(({ team, project }) => team !== null || project !== null)
  if (known.length === 0) return null
  const { name, unknown } = words.result.cells
  return cellsDrawing(
    cells,
    {
      name,
      summary: `${known.map((row) => `${row.name}: ${row.says}`).join('; ')}.`,
      ...words.texts.objectives,
      activities: words.texts.activities,
      unknown,
    },
    width,
  )
}

/** Attributes or intensities: what each value is, how firm, and what may be said of it. */
export function strengthsFigure(
  title: string,
  rows: readonly { readonly name: string; readonly estimate: Estimate | null }[],
  { result: say }: Words,
  width: number,
): Drawing {
  const drawn = rows.map(({ name, estimate }) => ({ name, estimate, note: strengthNote(estimate, say) }))
  const summary = `${drawn.map(({ name, note }) => `${name}: ${note}`).join('; ')}.`.replace('..', '.')
  return strengthsDrawing(drawn, { name: title, summary }, width)
}

export const attributeRows = (result: Result, { texts }: Words) =>
  attributes.map((key) => ({ key, name: texts.attributeNames[key], estimate: result.attributes[key] }))

export const intensityRows = (result: Result, { texts }: Words) =>
  activities.map((key) => ({ key, name: texts.activities[key], estimate: result.intensity[key] }))

/** Every figure of a Result, for files and reports. */
export function resultDrawings(result: Result, subject: string, words: Words, width: number) {
  const { attributes: strength, intensity } = words.result
  const has = (rows: readonly { readonly estimate: Estimate | null }[]) =>
    rows.some((row) => row.estimate !== null)
  const said = (position: Position) => sentenceOf(position, subject, words.result, words.texts.zones).summary
  const all = {
    spectrum: result.position ? spectrumFigure(result.position, said(result.position), words, width) : null,
    activities: activitiesFigure(result, words, width),
    fields: cellsFigure(result, words, width),
    attributes: has(attributeRows(result, words))
      ? strengthsFigure(strength.title, attributeRows(result, words), words, width)
      : null,
    intensity: has(intensityRows(result, words))
      ? strengthsFigure(intensity.title, intensityRows(result, words), words, width)
      : null,
  }
  return Object.entries(all).flatMap(([key, drawing]) =>
    drawing ? [{ key: key as keyof typeof all, drawing }] : [],
  )
}
