import type { SelfRow } from '../_findings/raters-finding.ts'
import { betweenObjectives } from './between-objectives.ts'
import type { Drawing, Mark } from './drawing.ts'

export interface PairsWords {
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
}

/** Two dots an activity between the two objectives: full what somebody says of themselves, a ring what others say. */
export function pairsOfDots(rows: readonly SelfRow[], words: PairsWords, width: number): Drawing {
  const step = 38
  const foot = 32 + rows.length * step
  const { place, around, name: label, track } = betweenObjectives(words, width, foot, 8)
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: foot,
    marks: [...around, ...rows.flatMap((row, at) => rowMarks(row, 44 + at * step))],
    readings: rows.map(({ says }, at) => ({ x: 0, y: 25 + at * step, width, height: step, says })),
  }

  function rowMarks({ name, own, others }: SelfRow, y: number): Mark[] {
    const dot = { kind: 'circle', y, radius: 7, key: true } as const
    return [
      label(name, y),
      track(y, 2),
      ...(own === null ? [] : [{ ...dot, x: place(own), fill: { tone: 'ink' }, stroke: 'paper' } as const]),
      ...(others === null
        ? []
        : [{ ...dot, x: place(others), radius: 9, stroke: 'ink', strokeWidth: 2.5 } as const]),
    ]
  }
}
