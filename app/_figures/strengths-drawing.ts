import type { Estimate } from 'two-hats'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import { type Drawing, type Mark, tenths } from './drawing.ts'
import { fitted } from './fitted.ts'

/** Two answers and two anchors reach 25 to 75: that range is the axis. */
const [low, high] = [25, 75] as const

export interface StrengthRow {
  readonly name: string
  readonly estimate: Estimate | null
  /** The value and what may be said of it. */
  readonly note: string
}

export interface StrengthsWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
}

/** Unipolar values as bars in ink, since strength serves both objectives. Names stand before the bars where there is room, else above. */
export function strengthsDrawing(
  rows: readonly StrengthRow[],
  words: StrengthsWords,
  width: number,
): Drawing {
  const narrow = width < 500
  const longest = Math.max(0, ...rows.map(({ name }) => name.length))
  const left = narrow ? 0 : Math.max(168, Math.min(300, longest * 8.5 + 16))
  const step = narrow ? 70 : 50
  const reach = width - left
  const place = (value: number) =>
    tenths(left + (reach * (Math.min(high, Math.max(low, value)) - low)) / (high - low))
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: rows.length * step + 18,
    marks: [
      ...rows.flatMap((row, at) => rowMarks(row, 14 + at * step)),
      ...[low, (low + high) / 2, high].map(
        (tick): Mark => ({
          kind: 'text',
          x: place(tick),
          y: rows.length * step + 12,
          text: String(tick),
          size: 13,
          tone: 'soft',
          anchor: tick === low ? 'start' : tick === high ? 'end' : 'middle',
        }),
      ),
    ],
    readings: rows.map(({ name, note }, at) => ({
      x: 0,
      y: at * step,
      width,
      height: step,
      says: formats(words.language).labelled(name, note),
    })),
  }

  function rowMarks({ name, estimate, note }: StrengthRow, y: number): Mark[] {
    const bar = narrow ? y + 20 : y
    const track = { kind: 'rect', x: left, y: bar - 4, height: 8, radius: 4 } as const
    return [
      {
        kind: 'text',
        x: 0,
        y: y + 5,
        text: fitted(name, narrow ? width : left - 10, 15),
        size: 15,
        bold: true,
        tone: 'ink',
      },
      { ...track, width: reach, fill: { tone: 'line' } },
      ...(estimate === null
        ? []
        : [
            {
              ...track,
              width: Math.max(4, tenths(place(estimate.value) - left)),
              fill: { tone: 'ink' },
              key: true,
            } as const,
          ]),
      { kind: 'text', x: left, y: bar + 24, text: fitted(note, reach, 13), size: 13, tone: 'soft' },
    ]
  }
}
