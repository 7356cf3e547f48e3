import type { Team } from 'two-hats/team'
import { coverageDrawing } from '../../_figures/coverage-drawing.ts'
import { type Field, fieldName, fields } from '../../_findings/fields.ts'
import { fill } from '../../_messages/fill.ts'
import { percent, tenth } from '../../_messages/number.ts'
import { type Block, below, section, whole } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import { table } from '../table.ts'
import type { TeamReportWords } from './team-report-words.ts'

const [drawn, gutter] = [198, 16]
const [gap, best, depth] = [56, 36, 40]
const name = { ...looks.cell, face: 'bold' } as const
const status = { ...looks.cell, tone: 'soft' } as const

/** The ten fields: heat map, and beside it the numbers. */
export function coveragePart({ coverage }: Team, words: TeamReportWords, setting: Setter): Block {
  const say = words.team.coverage
  const found = ({ activity, objective }: Field) => coverage[activity][objective]
  const statusOf = (field: Field) => say.status[found(field)?.status ?? 'unknown']
  const statuses = fields.map((field) => `${fieldName(field, words)}: ${statusOf(field)}`).join('; ')
  const drawing = coverageDrawing(
    coverage,
    {
      ...words.objectives,
      activities: words.activities,
      status: say.status,
      name: say.name,
      summary: fill(say.summary, { statuses }),
    },
    unitsOf(drawn),
  )
  const width = measure - drawn - gutter
  const numbers = table(
    {
      caption: say.caption,
      columns: [
        { name: say.field, width: width - gap - best - depth },
        { name: say.gap, width: gap, number: true },
        { name: say.best, width: best, number: true },
        { name: say.depth, width: depth, number: true },
      ],
      rows: fields.map((field) => {
        const one = found(field)
        return {
          cells: [
            [
              { text: `${fieldName(field, words)} `, look: name },
              { text: statusOf(field), look: status },
            ],
            ...(one ? [percent(one.gap), tenth(100 * one.value), String(one.depth)] : ['–', '–', '–']),
          ],
        }
      }),
    },
    setting,
  )
  return below(
    setting.gap,
    whole(
      section([
        heading(2, say.title, setting),
        below(3, paragraph(say.lead, setting, { look: looks.soft })),
        below(
          8,
          side([
            { block: figure(drawing, setting), x: 0 },
            { block: numbers, x: drawn + gutter },
          ]),
        ),
      ]),
    ),
  )
}
