import type { SelfRow } from '../_findings/raters-finding.ts'
import { type Drawing, type Mark, tenths } from './drawing.ts'
import { fitted } from './fitted.ts'

export interface PairsWords {
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
}

/** Two dots an activity between the two objectives: full what somebody says of themselves, a ring what others say. */
export function pairsOfDots(rows: readonly SelfRow[], words: PairsWords, width: number): Drawing {
  const names = width < 500 ? 92 : 168
  const [left, right] = [names + 8, width - 10]
  const place = (value: number) => tenths(left + ((right - left) * (value + 100)) / 200)
  const step = 38
  const foot = 32 + rows.length * step
  const head = { kind: 'text', size: 14, bold: true, y: 14 } as const
  const half = (right - left) / 2 - 6
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: foot,
    marks: [
      { ...head, x: left, text: fitted(words.team, half, 14), tone: 'team' },
      { ...head, x: right, text: fitted(words.project, half, 14), tone: 'project', anchor: 'end' },
      { kind: 'path', d: `M${place(0)} 24V${foot}`, stroke: 'soft', strokeWidth: 1, dashed: true },
      ...rows.flatMap((row, at) => rowMarks(row, 44 + at * step)),
    ],
    readings: rows.map(({ says }, at) => ({ x: 0, y: 25 + at * step, width, height: step, says })),
  }

  function rowMarks({ name, own, others }: SelfRow, y: number): Mark[] {
    const dot = { kind: 'circle', y, radius: 7, key: true } as const
    return [
      { kind: 'text', x: 0, y: y + 5, text: fitted(name, names - 10, 15), size: 15, bold: true, tone: 'ink' },
      { kind: 'rect', x: left, y: y - 1, width: right - left, height: 2, fill: { tone: 'line' } },
      ...(own === null ? [] : [{ ...dot, x: place(own), fill: { tone: 'ink' }, stroke: 'paper' } as const]),
      ...(others === null
        ? []
        : [{ ...dot, x: place(others), radius: 9, stroke: 'ink', strokeWidth: 2.5 } as const]),
    ]
  }
}
