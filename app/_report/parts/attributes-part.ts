import { strengthsFigure } from '../../_figures/result-drawings.ts'
import type { StrengthsFinding } from '../../_findings/strengths-finding.ts'
import { below, section } from '../block.ts'
import type { Section } from '../columns.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { estimateTable } from './estimate-table.ts'

/** What serves both hats: a bar each with what may be said of it, and the numbers. */
export const attributesPart =
  (found: StrengthsFinding, words: ReportWords, setting: Setter): Section =>
  (width) => {
    const { attributes: say, table } = words.result
    const rows = found.rows.map((row) => ({ ...row, says: '' }))
    const numbers = { caption: say.caption, column: table.attribute, value: table.value, width, rows, words }
    return section([
      heading(2, say.name, setting, { width }),
      below(3, paragraph(say.lead, setting, { look: looks.soft, width })),
      below(6, figure(strengthsFigure(found, words, unitsOf(width)), setting)),
      below(6, estimateTable(numbers, setting)),
    ])
  }
