import { coverageFigure } from '../../_figures/team-drawings.ts'
import type { CoverageFinding } from '../../_findings/coverage-finding.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section, whole } from '../block.ts'
import { figure, unitsOf } from '../figure.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { side } from '../side.ts'
import { table } from '../table.ts'
import type { TeamReportWords } from './team-report-words.ts'

const [drawn, gutter] = [214, 16]
const [gap, best, depth] = [56, 36, 40]
const name = { ...looks.cell, face: 'bold' } as const
const status = { ...looks.cell, tone: 'soft' } as const

/** The ten fields: heat map, and beside it the numbers. */
export function coveragePart(found: CoverageFinding, words: TeamReportWords, setting: Setter): Block {
  const say = words.team.coverage
  const { percent, tenth } = formats(words.language)
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
      rows: found.rows.map((row) => ({
        cells: [
          [
            { text: `${row.name} `, look: name },
            { text: row.status, look: status },
          ],
          ...(row.found
            ? [percent(row.found.gap), tenth(100 * row.found.value), String(row.found.depth)]
            : ['–', '–', '–']),
        ],
      })),
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
            { block: figure(coverageFigure(found, words, unitsOf(drawn)), setting), x: 0 },
            { block: numbers, x: drawn + gutter },
          ]),
        ),
      ]),
    ),
  )
}
