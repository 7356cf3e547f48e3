import { type Mark, tenths } from './drawing.ts'
import { fitted } from './fitted.ts'

interface Ends {
  readonly team: string
  readonly project: string
}

/** Rows between the two objectives: how wide the names are, where a position lies, and what stands around the rows. */
export function betweenObjectives({ team, project }: Ends, width: number, foot: number, indent = 0) {
  const names = width < 500 ? 92 : 168
  const [left, right] = [names + indent, width - 10]
  const place = (position: number) => tenths(left + ((right - left) * (position + 100)) / 200)
  const end = { kind: 'text', size: 14, bold: true, y: 14 } as const
  const half = (right - left) / 2 - 6
  const around: readonly Mark[] = [
    { ...end, x: left, text: fitted(team, half, end.size), tone: 'team' },
    { ...end, x: right, text: fitted(project, half, end.size), tone: 'project', anchor: 'end' },
    { kind: 'path', d: `M${place(0)} 24V${foot}`, stroke: 'soft', strokeWidth: 1, dashed: true },
  ]
  const name = (text: string, y: number): Mark => ({
    ...{ kind: 'text', x: 0, y: y + 5, size: 15, bold: true, tone: 'ink' },
    text: fitted(text, names - 10, 15),
  })
  /** The whole scale behind a row. */
  const track = (y: number, height: number, radius?: number): Mark => ({
    ...{ kind: 'rect', x: left, y: y - height / 2, width: right - left, height, fill: { tone: 'line' } },
    ...(radius === undefined ? {} : { radius }),
  })
  return { left, place, around, name, track }
}
