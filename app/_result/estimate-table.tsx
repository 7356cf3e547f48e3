import type { Estimate } from 'two-hats'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { NumberTable } from '../_site/number-table.tsx'

/** One row: what it is, what may be said of it, and its estimate, if there is one. */
export interface EstimateRow {
  readonly key: string
  readonly name: string
  readonly says: string
  readonly estimate: Estimate | null
}

interface Props {
  readonly caption: string
  readonly column: string
  /** The heading of the estimates: a position or a value. */
  readonly value: string
  readonly rows: readonly EstimateRow[]
  readonly words: Pick<Messages, 'language' | 'result'>
}

/** Estimates with their intervals, to one decimal; a dash where there is none. */
export function EstimateTable({ caption, column, value, rows, words: { language, result } }: Props) {
  const { tenth } = formats(language)
  const { low, high } = result.table
  return (
    <NumberTable className="estimates" caption={caption} of={column} numbers={[value, low, high]}>
      <tbody>
        {rows.map(({ key, name, says, estimate }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <span className="says">{says}</span>
            </th>
            <td className="number">{estimate ? tenth(estimate.value) : '–'}</td>
            <td className="number">{estimate ? tenth(estimate.interval[0]) : '–'}</td>
            <td className="number">{estimate ? tenth(estimate.interval[1]) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  )
}
