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

const [drawn, gutter] = [222, 12]

/** The five activities between the objectives, figure and table; nothing where they are not told. */
export function activitiesPart(
  found: ActivitiesFinding | null,
  words: ReportWords,
  setting: Setter,
): readonly Block[] {
  if (found === null) return []
  const { shape, table } = words.result
  const columns = { caption: shape.caption, column: table.activity, value: table.position }
  const width = measure - drawn - gutter
  return [
    below(
      setting.gap,
      whole(
        section([
          heading(2, found.title, setting),
          below(3, paragraph(found.lead, setting, { look: looks.soft })),
          below(
            8,
            side([
              { block: figure(activitiesFigure(found, words, unitsOf(drawn), false), setting), x: 0 },
              {
                block: estimateTable({ ...columns, width, rows: found.table, words }, setting),
                x: drawn + gutter,
              },
            ]),
          ),
        ]),
      ),
    ),
  ]
}
