import { type Activity, activities, type Objective, objectives } from 'two-hats'
import type { Coverage, CoverageStatus, Team } from 'two-hats/team'
import type { Drawing, Mark } from './drawing.ts'

export interface CoverageWords {
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
  readonly activities: Readonly<Record<Activity, string>>
  readonly status: Readonly<Record<CoverageStatus | 'unknown', string>>
}

/** Coverage as a heat map: the fuller the field, the better it is covered; a likely gap is an empty, dashed field. */
export function coverageDrawing(coverage: Team['coverage'], words: CoverageWords, width: number): Drawing {
  const names = 92
  const field = (width - names) / 2
  const head = { kind: 'text', size: 14, bold: true, y: 14, anchor: 'middle' } as const
  return {
    name: words.name,
    summary: words.summary,
    width,
    height: 26 + activities.length * 46,
    marks: [
      ...objectives.map(
        (objective, at): Mark => ({
          ...head,
          x: names + field * (at + 0.5),
          text: words[objective],
          tone: objective,
        }),
      ),
      ...activities.flatMap((activity, at): Mark[] => [
        {
          kind: 'text',
          x: 0,
          y: 54 + at * 46,
          text: words.activities[activity],
          size: 15,
          bold: true,
          tone: 'ink',
        },
        ...objectives.flatMap((objective, column) =>
          fieldMarks(coverage[activity][objective], objective, names + field * column, 26 + at * 46),
        ),
      ]),
    ],
    readings: activities.flatMap((activity, at) =>
      objectives.map((objective, column) => ({
        x: names + field * column,
        y: 26 + at * 46,
        width: field,
        height: 46,
        says: `${words.activities[activity]} ${words[objective]}: ${words.status[coverage[activity][objective]?.status ?? 'unknown']}`,
      })),
    ),
  }

  function fieldMarks(found: Coverage | null, objective: Objective, x: number, y: number): Mark[] {
    const status = found?.status ?? 'unknown'
    const box = { kind: 'rect', x: x + 2, y: y + 2, width: field - 4, height: 42, radius: 5 } as const
    const painted: Mark =
      status === 'covered'
        ? { ...box, fill: { tone: objective, strength: 'tint' }, stroke: objective, strokeWidth: 1.5 }
        : status === 'thin'
          ? { ...box, fill: { tone: objective, strength: 'wash' }, stroke: 'line', strokeWidth: 1 }
          : status === 'likely-gap'
            ? { ...box, stroke: objective, strokeWidth: 1.5, dashed: true }
            : { ...box, stroke: 'line', strokeWidth: 1 }
    return [
      painted,
      {
        kind: 'text',
        x: x + field / 2,
        y: y + 28,
        text: words.status[status],
        size: 14,
        tone: 'ink',
        anchor: 'middle',
      },
    ]
  }
}
