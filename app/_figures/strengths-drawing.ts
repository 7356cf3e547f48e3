import type { Estimate } from 'two-hats'
import { type Drawing, type Mark, tenths } from './drawing.ts'

/** Two answers and two anchors reach 25 to 75: that range is the axis. */
const [low, high] = [25, 75] as const

export interface StrengthRow {
  readonly name: string
  readonly estimate: Estimate | null
  /** The value and what may be said of it. */
  readonly note: string
}

export interface StrengthsWords {
  readonly name: string
  readonly summary: string
}

/** Unipolar values as bars in ink, since strength serves both objectives; a dash marks where each would likely be. */
export function strengthsDrawing(
  rows: readonly StrengthRow[],
  words: StrengthsWords,
  width: number,
): Drawing {
  // Names stand before the bars where there is room for the longest of them, else above.
  const above = width < 500
  const longest = Math.max(0, ...rows.map(({ name }) => name.length))
  const left = above ? 0 : Math.max(168, Math.min(300, longest * 8.5 + 16))
  const step = above ? 62 : 50
  const reach = width - left - 4
  const place = (value: number) =>
    tenths(left + (reach * (Math.min(high, Math.max(low, value)) - low)) / (high - low))
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: rows.length * step + 18,
    marks: [
      ...rows.flatMap((row, at) => rowMarks(row, (above ? 30 : 14) + at * step)),
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
  }

  function rowMarks({ name, estimate, note }: StrengthRow, y: number): Mark[] {
    const label = { kind: 'text', tone: 'ink' } as const
    return [
      { ...label, x: 0, y: above ? y - 14 : y + 5, text: name, size: 15, bold: true },
      { kind: 'rect', x: left, y: y - 4, width: reach, height: 8, radius: 4, fill: { tone: 'line' } },
      ...(estimate === null ? [] : bar(estimate, y)),
      { ...label, x: left, y: y + 24, text: note, size: 13, tone: 'soft' },
    ]
  }

  function bar({ value, interval }: Estimate, y: number): Mark[] {
    const [from, to] = [place(interval[0]), place(interval[1])]
    return [
      {
        kind: 'rect',
        x: left,
        y: y - 4,
        width: Math.max(4, tenths(place(value) - left)),
        height: 8,
        radius: 4,
        fill: { tone: 'ink' },
        key: true,
      },
      {
        kind: 'path',
        d: `M${from} ${y - 7}V${y + 7}M${to} ${y - 7}V${y + 7}`,
        stroke: 'soft',
        strokeWidth: 1.5,
      },
    ]
  }
}
