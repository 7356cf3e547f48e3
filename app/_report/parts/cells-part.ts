import { activities, type Cells, objectives, type Result } from 'two-hats'
import { cellsDrawing } from '../../_figures/cells-drawing.ts'
import { cellRows, cellWords, hundredths } from '../../_findings/cell-rows.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { table } from '../table.ts'

/** What each objective gets within each activity: figure, then table. */
export function cellsPart(result: Result, words: ReportWords, setting: Setter, width: number): Block {
  const { texts, result: say } = words
  const { cells } = say
  const { clauses, labelled } = formats(words.language)
  const rows = cellRows(result.cells, cellWords(words))
  const known = rows.filter(({ team, project }) => team !== null || project !== null)
  const look = looks.soft
  const title = heading(2, cells.title, setting, { width })
  if (known.length === 0) return section([title, below(3, paragraph(cells.none, setting, { look, width }))])
  const drawing = cellsDrawing(
    rows,
    {
      language: words.language,
      name: cells.name,
      summary: `${clauses(known.map(({ name, says }) => labelled(name, says)))}.`,
      ...texts.objectives,
      unknown: cells.unknown,
    },
    unitsOf(width),
  )
  return section([
    title,
    below(3, paragraph(cells.lead, setting, { look, width })),
    below(6, figure(drawing, setting)),
    below(6, cellsTable(result.cells, words, setting, width)),
  ])
}

function cellsTable(cells: Cells, words: ReportWords, setting: Setter, width: number): Block {
  const { texts, result: say } = words
  return table(
    {
      caption: say.cells.caption,
      columns: [
        { name: say.table.activity, width: width - 2 * 74 },
        ...objectives.map((objective) => ({
          name: texts.objectives[objective],
          width: 74,
          number: true as const,
        })),
      ],
      rows: activities.map((activity) => ({
        cells: [
          [{ text: texts.activities[activity], look: { ...looks.cell, face: 'bold' as const } }],
          ...objectives.map((objective) => hundredths(cells[activity][objective], cellWords(words))),
        ],
      })),
    },
    setting,
  )
}
