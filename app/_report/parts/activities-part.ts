import { activitiesFigure } from '../../_figures/result-drawings.ts'
import type { ActivitiesFinding } from '../../_findings/activities-finding.ts'
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
export function activitiesPart(found: ActivitiesFinding, words: ReportWords, setting: Setter): Block {
  const { shape, table } = words.result
  return below(
    setting.gap,
    section([
      whole(heading(2, found.title, setting), true),
      below(3, whole(paragraph(found.lead, setting, { look: looks.soft }), true)),
      below(
        8,
        found.rows.length > 0
          ? side([
              { block: figure(activitiesFigure(found, words, unitsOf(drawn), false), setting), x: 0 },
              { block: numbers(measure - drawn - gutter), x: drawn + gutter },
            ])
          : numbers(measure),
      ),
    ]),
  )

  function numbers(width: number): Block {
    const { caption } = shape
    const columns = { column: table.activity, value: table.position }
    return estimateTable({ caption, ...columns, width, rows: found.table, words }, setting)
  }
}
