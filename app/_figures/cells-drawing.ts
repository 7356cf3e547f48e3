import { type Objective, objectives } from 'two-hats'
import type { CellRow } from '../_findings/cells-finding.ts'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import { type Drawing, type Mark, tenths } from './drawing.ts'
import { fitted } from './fitted.ts'

export interface CellsWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
  readonly unknown: string
}

/** The ten cells, 0 to 100, back to back: the team to the left, the project to the right. */
export function cellsDrawing(rows: readonly CellRow[], words: CellsWords, width: number): Drawing {
  const { whole, labelled } = formats(words.language)
  const gap = 92
  const [inner, outer] = [gap / 2, 40]
  const reach = width / 2 - inner - outer
  const middle = width / 2
  const head = { kind: 'text', size: 14, bold: true, y: 14 } as const
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: 30 + rows.length * 34,
    marks: [
      {
        ...head,
        x: middle - inner,
        text: fitted(words.team, width / 2 - inner, head.size),
        tone: 'team',
        anchor: 'end',
      },
      {
        ...head,
        x: middle + inner,
        text: fitted(words.project, width / 2 - inner, head.size),
        tone: 'project',
      },
      ...rows.flatMap((row, at) => rowMarks(row, 42 + at * 34)),
    ],
    readings: rows.map(({ name, says }, at) => ({
      x: 0,
      y: 25 + at * 34,
      width,
      height: 34,
      says: labelled(name, says),
    })),
  }

  function rowMarks(row: CellRow, y: number): Mark[] {
    return [
      {
        kind: 'text',
        x: middle,
        y: y + 5,
        text: fitted(row.name, gap - 8, 15),
        size: 15,
        bold: true,
        tone: 'ink',
        anchor: 'middle',
      },
      ...objectives.flatMap((objective) => bar(objective, row[objective], y)),
    ]
  }

  function bar(objective: Objective, cell: number | null, y: number): Mark[] {
    const side = objective === 'team' ? -1 : 1
    const start = middle + side * inner
    const size = tenths((reach * (cell ?? 0)) / 100)
    const anchor = side < 0 ? 'end' : 'start'
    const label = { kind: 'text', y: y + 5, size: 13, tone: 'soft', anchor } as const
    const track = { kind: 'rect', y: y - 2, height: 4, radius: 2, fill: { tone: 'line' } } as const
    const text = cell === null ? words.unknown : whole(cell)
    return [
      { ...track, x: side < 0 ? start - reach : start, width: reach },
      ...(cell === null
        ? []
        : [
            {
              kind: 'rect',
              x: side < 0 ? start - size : start,
              y: y - 7,
              width: Math.max(size, 2),
              height: 14,
              radius: 3,
              fill: { tone: objective },
              key: true,
            } as const,
          ]),
      cell === null
        ? { ...label, x: start + side * 6, y: y - 6, text }
        : { ...label, x: tenths(start + side * (reach + 8)), text },
    ]
  }
}
