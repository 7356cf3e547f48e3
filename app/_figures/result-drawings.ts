import { activities, attributes, type Estimate, type Position, type Result } from 'two-hats'
import { activitiesFinding } from '../_findings/activities-finding.ts'
import { cellRows, cellWords } from '../_findings/cell-rows.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { sentenceOf, type Voice } from '../_findings/sentence.ts'
import { strengthNote } from '../_findings/strength-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { cellsDrawing } from './cells-drawing.ts'
import type { Drawing } from './drawing.ts'
import { rangesDrawing } from './ranges-drawing.ts'
import { spectrumFigure } from './spectrum-figure.ts'
import { strengthsDrawing } from './strengths-drawing.ts'

type Words = Pick<ResultWords, 'language' | 'texts' | 'result'>

/** The answered activities; `null` where there is none. */
export function activitiesFigure(result: Result, words: Words, width: number): Drawing | null {
  const { rows, summary } = activitiesFinding(result, words)
  if (rows.length === 0) return null
  const { whole, range } = formats(words.language)
  return rangesDrawing(
    rows.map(({ name, value, interval, lean, says }) => ({
      name,
      note: fill(words.result.table.note, {
        value: whole(value),
        range: range(interval),
        says,
      }),
      value,
      interval,
      side: lean,
    })),
    {
      language: words.language,
      name: words.result.shape.name,
      summary,
      ...words.texts.objectives,
    },
    width,
  )
}

/** The ten fields; `null` where none is known. */
export function cellsFigure({ cells }: Result, words: Words, width: number): Drawing | null {
  const rows = cellRows(cells, cellWords(words))
  const known = rows.filter(({ team, project }) => team !== null || project !== null)
  if (known.length === 0) return null
  const { name, unknown } = words.result.cells
  const { clauses, labelled } = formats(words.language)
  return cellsDrawing(
    rows,
    {
      language: words.language,
      name,
      summary: `${clauses(known.map((row) => labelled(row.name, row.says)))}.`,
      ...words.texts.objectives,
      unknown,
    },
    width,
  )
}

/** Attributes or intensities: what each value is, how firm, and what may be said of it. */
export function strengthsFigure(
  title: string,
  rows: readonly { readonly name: string; readonly estimate: Estimate | null }[],
  words: Words,
  width: number,
): Drawing {
  const drawn = rows.map(({ name, estimate }) => ({ name, estimate, note: strengthNote(estimate, words) }))
  const { clauses, labelled } = formats(words.language)
  const summary = `${clauses(drawn.map(({ name, note }) => labelled(name, note)))}.`.replace('..', '.')
  return strengthsDrawing(drawn, { language: words.language, name: title, summary }, width)
}

export const attributeRows = (result: Result, { texts }: Words) =>
  attributes.map((key) => ({ key, name: texts.attributeNames[key], estimate: result.attributes[key] }))

export const intensityRows = (result: Result, { texts }: Words) =>
  activities.map((key) => ({ key, name: texts.activities[key], estimate: result.intensity[key] }))

/** Every figure of a Result, for files and reports. */
export function resultDrawings(result: Result, voice: Voice, words: Words, width: number) {
  const { attributes: strength, intensity } = words.result
  const has = (rows: readonly { readonly estimate: Estimate | null }[]) =>
    rows.some((row) => row.estimate !== null)
  const said = (position: Position) => sentenceOf(position, voice, words).summary
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
