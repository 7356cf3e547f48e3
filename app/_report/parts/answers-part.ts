import type { Explanation, Position } from 'two-hats'
import type { PairId } from '../../../questions/two-hats-1/instrument.ts'
import { answerInWords } from '../../_findings/answer-in-words.ts'
import { shareRows } from '../../_findings/share-rows.ts'
import { formats } from '../../_messages/formats.ts'
import { type Block, below, section } from '../block.ts'
import { looks } from '../look.ts'
import { heading, paragraph } from '../paragraph.ts'
import type { ReportWords } from '../report-words.ts'
import type { Setter } from '../setter.ts'
import { measure } from '../sheet.ts'
import { table } from '../table.ts'

/** How the number came about: every answer and its share, adding up to the position. */
export function answersPart(
  explanation: Explanation,
  position: Position,
  words: ReportWords,
  setting: Setter,
): Block {
  const { why } = words.result
  const { tenth } = formats(words.language)
  const rows = shareRows(explanation).map(({ id, answer, points, sum }) => ({
    cells: [answerInWords(id as PairId, answer, words), tenth(points), tenth(sum)],
  }))
  const anchors = { cells: [why.anchors, tenth(0), tenth(position.value)] }
  const total = {
    cells: [
      [{ text: why.total, look: { ...looks.cell, face: 'bold' as const } }],
      '',
      [{ text: tenth(position.value), look: { ...looks.number, face: 'bold' as const } }],
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
