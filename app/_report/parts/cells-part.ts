import { objectives } from 'two-hats'
import { cellsFigure } from '../../_figures/result-drawings.ts'
import type { CellsFinding } from '../../_findings/cells-finding.ts'
import { below, section } from '../block.ts'
import type { Section } from '../columns.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { table } from '../table.ts'

const number = 74

/** What each objective gets within each activity: figure, then table. */
export const cellsPart =
  (found: CellsFinding, words: ReportWords, setting: Setter): Section =>
  (width) => {
    const { texts, result: say } = words
    const { cells, takeAway } = say
    const columns = [
      { name: say.table.activity, width: width - 2 * number },
      ...objectives.map((objective) => ({
        name: texts.objectives[objective],
        width: number,
        number: true as const,
      })),
    ]
    const rows = found.rows.map(({ name, numbers }) => ({
      cells: [[{ text: name, look: { ...looks.cell, face: 'bold' as const } }], ...numbers],
    }))
    return section([
      heading(2, takeAway.pictures.fields, setting, { width }),
      below(3, paragraph(cells.figure, setting, { look: looks.soft, width })),
      below(6, figure(cellsFigure(found, words, unitsOf(width)), setting)),
      below(6, table({ caption: cells.caption, columns, rows }, setting)),
    ])
  }
