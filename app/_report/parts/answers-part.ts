import type { SharesFinding } from '../../_findings/shares-finding.ts'
import { type Block, below, section } from '../block.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'

/** How the number came about: every answer and its share, adding up to the position. */
export function answersPart(found: SharesFinding, words: ReportWords, setting: Setter): Block {
  const { why } = words.result
  const rows = found.rows.map(({ says, share, sum }) => ({ cells: [says, share, sum] }))
  const anchors = { cells: [why.anchors, found.anchors, found.total] }
  const total = {
    cells: [
      [{ text: why.total, look: { ...looks.cell, face: 'bold' as const } }],
      '',
      [{ text: found.total, look: { ...looks.number, face: 'bold' as const } }],
    ],
    foot: true as const,
  }
  return below(
    setting.gap,
    section([
      heading(2, why.title, setting),
      below(3, paragraph(why.lead, setting, { look: looks.soft })),
      below(
        8,
        table(
          {
            caption: why.caption,
            columns: [
              { name: why.answer, width: measure - 116 },
              { name: why.share, width: 52, number: true },
              { name: why.sum, width: 64, number: true },
            ],
            rows: [...rows, anchors, total],
          },
          setting,
        ),
      ),
    ]),
  )
}
