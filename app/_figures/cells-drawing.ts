import { type Activity, activities, type Cells, type Objective, objectives } from 'two-hats'
import { type Drawing, type Mark, tenths } from './drawing.ts'

export interface CellsWords {
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
  readonly activities: Readonly<Record<Activity, string>>
  readonly unknown: string
}

/** The ten cells, 0 to 1 in hundredths, back to back: the team to the left, the project to the right. */
export function cellsDrawing(cells: Cells, words: CellsWords, width: number): Drawing {
  const gap = 92
  const [inner, outer] = [gap / 2, 40]
  const reach = width / 2 - inner - outer
  const middle = width / 2
  const head = { kind: 'text', size: 14, bold: true, y: 14 } as const
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: 30 + activities.length * 34,
    marks: [
      { ...head, x: middle - inner, text: words.team, tone: 'team', anchor: 'end' },
      { ...head, x: middle + inner, text: words.project, tone: 'project' },
      ...activities.flatMap((activity, at) => row(activity, 42 + at * 34)),
    ],
  }

  function row(activity: Activity, y: number): Mark[] {
    return [
      {
        kind: 'text',
        x: middle,
        y: y + 5,
        text: words.activities[activity],
        size: 15,
        bold: true,
        tone: 'ink',
        anchor: 'middle',
      },
      ...objectives.flatMap((objective) => bar(objective, cells[activity][objective], y)),
    ]
  }

  function bar(objective: Objective, cell: number | null, y: number): Mark[] {
    const side = objective === 'team' ? -1 : 1
    const start = middle + side * inner
    const anchor = side < 0 ? 'end' : 'start'
    const label = { kind: 'text', y: y + 5, size: 13, tone: 'soft', anchor } as const
    if (cell === null) return [{ ...label, x: start + side * 6, text: words.unknown }]
    const size = Math.max(2, tenths(reach * cell))
    // The rest of the scale begins beyond the number.
    const rest = reach - size - 40
    const from = (distance: number, length: number) =>
      tenths(side < 0 ? start - distance - length : start + distance)
    const track: Mark[] =
      rest > 0
        ? [
            {
              kind: 'rect',
              x: from(size + 40, rest),
              y: y - 2,
              width: tenths(rest),
              height: 4,
              radius: 2,
              fill: { tone: 'line' },
            },
          ]
        : []
    return [
      ...track,
      {
        kind: 'rect',
        x: from(0, size),
        y: y - 7,
        width: size,
        height: 14,
        radius: 3,
        fill: { tone: objective },
        key: true,
      },
      { ...label, x: tenths(start + side * (size + 8)), text: String(Math.round(100 * cell)) },
    ]
  }
}
