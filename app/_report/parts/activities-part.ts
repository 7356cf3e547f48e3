import { activities, type Result } from 'two-hats'
import { rangesDrawing } from '../../_figures/ranges-drawing.ts'
import { activitiesFinding } from '../../_findings/activities-finding.ts'
import { type Block, below, section, whole } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import { estimateTable } from './estimate-table.ts'

const [drawn, gutter] = [214, 22]

/** The five activities between the objectives: figure and table. */
export function activitiesPart(result: Result, own: boolean, words: ReportWords, setting: Setter): Block {
  const { texts, result: say } = words
  const { shape, table } = say
  const { rows, summary } = activitiesFinding(result, words)
  const drawing = rangesDrawing(
    rows.map(({ name, value, interval, lean }) => ({ name, value, interval, side: lean })),
    { language: words.language, name: shape.name, summary, ...texts.objectives },
    unitsOf(drawn),
  )
  const says = (activity: (typeof activities)[number]) =>
    rows.find((row) => row.activity === activity)?.says ?? shape.none
  return below(
    setting.gap,
    section([
      whole(heading(2, own ? shape.title : shape.titleShared, setting), true),
      below(
        3,
        whole(paragraph(rows.length ? shape.lead : shape.tooFew, setting, { look: looks.soft }), true),
      ),
      below(
        8,
        rows.length
          ? side([
              { block: figure(drawing, setting), x: 0 },
              { block: numbers(measure - drawn - gutter), x: drawn + gutter },
            ])
          : numbers(measure),
      ),
    ]),
  )

  function numbers(width: number): Block {
    return estimateTable(
      {
        caption: shape.caption,
        column: table.activity,
        value: table.position,
        width,
        rows: activities.map((key) => ({
          name: texts.activities[key],
          says: says(key),
          estimate: result.activities[key],
        })),
        words,
      },
      setting,
    )
  }
}
