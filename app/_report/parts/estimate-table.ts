import type { TableRow } from '../../_findings/table-row.ts'
import type { Messages } from '../../_messages/messages.ts'
import type { Block } from '../block.ts'
import { looks } from '../look.ts'
import type { Setter } from '../setter.ts'
import { table } from '../table.ts'

interface Options {
  readonly caption: string
  readonly column: string
  readonly value: string
  readonly width: number
  readonly rows: readonly TableRow[]
  readonly words: Pick<Messages, 'result'>
}

const says = { ...looks.cell, tone: 'soft' } as const
const name = { ...looks.cell, face: 'bold' } as const

/** Estimates with their intervals, what may be said beside their names. */
export function estimateTable(
  { caption, column, value, width, rows, words: { result } }: Options,
  setting: Setter,
): Block {
  const { low, high } = result.table
  const [first, other] = width > 240 ? [46, 38] : [34, 34]
  return table(
    {
      caption,
      columns: [
        { name: column, width: width - first - 2 * other },
        ...[value, low, high].map((title, at) => ({
          name: title,
          width: at === 0 ? first : other,
          number: true as const,
        })),
      ],
      rows: rows.map((row) => ({
        cells: [
          [
            { text: `${row.name} `, look: name },
            { text: row.says, look: says },
          ],
          ...row.numbers,
        ],
      })),
    },
    setting,
  )
}
