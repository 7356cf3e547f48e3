import type { Objective } from 'two-hats'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import { betweenObjectives } from './between-objectives.ts'
import { type Drawing, type Mark, type Paint, tenths } from './drawing.ts'
import { fitted } from './fitted.ts'

/** One row of a figure of ranges: an activity, a person, or a date. */
export interface RangeRow {
  readonly name: string
  /** What the number is and what may be said of it; printed below the range where there is room. */
  readonly note?: string
  /** What the row says when it is looked at by itself; its name and note where left out. */
  readonly says?: string
  readonly value: number
  readonly interval: readonly [number, number]
  /** Its middle 60 %, where the row is drawn with both: a thick bar on a thin line. */
  readonly middle?: readonly [number, number]
  /** The side that may be claimed; `null` is drawn in neither colour. */
  readonly side: Objective | null
}

export interface RangesWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
}

/** Rows between the two objectives: a dot where the number is, a bar where it would likely be, the scale behind. */
export function rangesDrawing(rows: readonly RangeRow[], words: RangesWords, width: number): Drawing {
  const noted = rows.some(({ note }) => note !== undefined)
  const step = noted ? 50 : 30
  const foot = 32 + rows.length * step
  const { left, place, around, name: label, track } = betweenObjectives(words, width, foot)
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: foot + 20,
    marks: [...around, ...rows.flatMap((row, at) => rowMarks(row, 40 + at * step)), ...ticks(foot + 16)],
    readings: rows.map(({ name, note = '', says = formats(words.language).labelled(name, note) }, at) => ({
      x: 0,
      y: 25 + at * step,
      width,
      height: step,
      says,
    })),
  }

  function rowMarks({ name, note, value, interval, middle = interval, side }: RangeRow, y: number): Mark[] {
    const tone = side ?? 'ink'
    const bar = (range: readonly [number, number], thickness: number, fill: Paint): Mark => ({
      kind: 'rect',
      x: place(range[0]),
      y: y - thickness / 2,
      width: tenths(place(range[1]) - place(range[0])),
      height: thickness,
      radius: thickness / 2,
      fill,
    })
    return [
      label(name, y),
      track(y, 4, 2),
      ...(middle === interval ? [] : [bar(interval, 2, { tone })]),
      bar(middle, 12, { tone, strength: 'half' }),
      { kind: 'circle', x: place(value), y, radius: 7, fill: { tone }, stroke: 'paper', key: true },
      ...(note === undefined
        ? []
        : [
            {
              kind: 'text',
              x: left,
              y: y + 24,
              text: fitted(note, width - left, 13),
              size: 13,
              tone: 'soft',
            } as const,
          ]),
    ]
  }

  function ticks(y: number): Mark[] {
    return [-100, -50, 0, 50, 100].map((tick) => ({
      kind: 'text',
      x: place(tick),
      y,
      text: formats(words.language).whole(Math.abs(tick)),
      size: 13,
      tone: 'soft',
      anchor: tick === 100 ? 'end' : tick === -100 ? 'start' : 'middle',
    }))
  }
}
