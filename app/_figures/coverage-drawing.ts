import { type Activity, activities, objectives } from 'two-hats'
import type { CoverageStatus } from 'two-hats/team'
import type { CellStatus } from '../_findings/coverage-finding.ts'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'
import type { Drawing, Mark } from './drawing.ts'
import { fitted } from './fitted.ts'

export interface CoverageWords {
  readonly language: Language
  readonly name: string
  readonly summary: string
  readonly team: string
  readonly project: string
  readonly activities: Readonly<Record<Activity, string>>
}

/** Coverage as a heat map: the fuller the field, the better it is covered; a likely gap is an empty, dashed field. */
export function coverageDrawing(rows: readonly CellStatus[], words: CoverageWords, width: number): Drawing {
  const { labelled } = formats(words.language)
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
          text: fitted(words[objective], field - 8, head.size),
          tone: objective,
        }),
      ),
      ...activities.flatMap((activity, at): Mark[] => [
        {
          kind: 'text',
          x: 0,
          y: 54 + at * 46,
          text: fitted(words.activities[activity], names - 8, 15),
          size: 15,
          bold: true,
          tone: 'ink',
        },
      ]),
      ...rows.flatMap((row) => fieldMarks(row, placeOf(row))),
    ],
    readings: rows.map((row) => ({
      ...placeOf(row),
      width: field,
      height: 46,
      says: labelled(row.name, row.status),
    })),
  }

  function placeOf({ activity, objective }: CellStatus) {
    return { x: names + field * objectives.indexOf(objective), y: 26 + activities.indexOf(activity) * 46 }
  }

  function fieldMarks(
    { objective, found, status }: CellStatus,
    { x, y }: ReturnType<typeof placeOf>,
  ): Mark[] {
    const is: CoverageStatus | undefined = found?.status
    const box = { kind: 'rect', x: x + 2, y: y + 2, width: field - 4, height: 42, radius: 5 } as const
    const painted: Mark =
      is === 'covered'
        ? { ...box, fill: { tone: objective, strength: 'tint' }, stroke: objective, strokeWidth: 1.5 }
        : is === 'thin'
          ? { ...box, fill: { tone: objective, strength: 'wash' }, stroke: 'line', strokeWidth: 1 }
          : is === 'likely-gap'
            ? { ...box, stroke: objective, strokeWidth: 1.5, dashed: true }
            : { ...box, stroke: 'line', strokeWidth: 1 }
    return [
      painted,
      {
        kind: 'text',
        x: x + field / 2,
        y: y + 28,
        text: fitted(status, field - 12, 14),
        size: 14,
        tone: 'ink',
        anchor: 'middle',
      },
    ]
  }
}
