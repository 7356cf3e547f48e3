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
  /** What may be said of it. */
  readonly says: string
  /** The same with its value. */
  readonly note: string
}

export interface StrengthsWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
  /** What the two ends of the line are. */
  readonly ends: readonly [string, string]
}

/**
 * Unipolar values as a dot on a line, its 90 % range as a soft band; in ink, since strength serves both objectives. Names
 * stand before the lines where there is room, else above.
 */
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
      ...words.ends.map(
        (end, at): Mark => ({
          kind: 'text',
          x: at === 0 ? left : width,
          y: rows.length * step + 12,
          text: fitted(end, at === 0 ? 0.3 * reach : 0.7 * reach, 13),
          size: 13,
          tone: 'soft',
          anchor: at === 0 ? 'start' : 'end',
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

  function rowMarks({ name, estimate, says }: StrengthRow, y: number): Mark[] {
    const bar = narrow ? y + 20 : y
    const track = { kind: 'rect', x: left, y: bar - 2, height: 4, radius: 2 } as const
    const band = (interval: Estimate['interval']) => {
      const [from, to] = interval.map(place) as [number, number]
      return { x: from, width: tenths(to - from) }
    }
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
              ...band(estimate.interval),
              y: bar - 6,
              height: 12,
              radius: 6,
              fill: { tone: 'ink', strength: 'wash' },
            } as const,
            {
              kind: 'circle',
              x: Math.min(width - 8, Math.max(left + 8, place(estimate.value))),
              y: bar,
              radius: 7,
              fill: { tone: 'ink' },
              stroke: 'paper',
              key: true,
            } as const,
          ]),
      { kind: 'text', x: left, y: bar + 24, text: fitted(says, reach, 13), size: 13, tone: 'soft' },
    ]
  }
}
