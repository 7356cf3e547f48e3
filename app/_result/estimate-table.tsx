import type { TableRow } from '../_findings/table-row.ts'
import type { Messages } from '../_messages/messages.ts'
import { NumberTable } from '../_site/number-table.tsx'

interface Props {
  readonly caption: string
  readonly column: string
  /** The heading of the estimates: a position or a value. */
  readonly value: string
  readonly rows: readonly TableRow[]
  readonly words: Pick<Messages, 'result'>
}

/** Estimates with their intervals. */
export function EstimateTable({ caption, column, value, rows, words: { result } }: Props) {
  const { low, high } = result.table
  return (
    <NumberTable className="estimates" caption={caption} of={column} numbers={[value, low, high]}>
      <tbody>
        {rows.map(({ key, name, says, numbers: [estimate, from, to] }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <span className="says">{says}</span>
            </th>
            <td className="number">{estimate}</td>
            <td className="number">{from}</td>
            <td className="number">{to}</td>
          </tr>
        ))}
      </tbody>
    </NumberTable>
  )
}
