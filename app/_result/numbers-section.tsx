import { zones } from 'two-hats'
import type { ChancesFinding } from '../_findings/headline-finding.ts'
import type { NumbersFinding } from '../_findings/numbers-finding.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { formats } from '../_messages/formats.ts'
import { NumberTable } from '../_site/number-table.tsx'

interface Props {
  readonly numbers: NumbersFinding
  readonly chances: ChancesFinding
  readonly words: ResultWords
}

/** The position to one decimal, and how probable each zone is. */
export function NumbersSection({ numbers, chances, words }: Props) {
  const { texts, result } = words
  const { table } = result
  const { whole } = formats(words.language)
  const columns = [table.position, table.low, table.high, table.margin, table.answered] as const
  return (
    <>
      <NumberTable className="numbers" caption={table.marginHelp} numbers={columns}>
        <tbody>
          <tr>
            {columns.map((column, at) => (
              <td className="number" key={column}>
                {numbers[at]}
              </td>
            ))}
          </tr>
        </tbody>
      </NumberTable>
      <NumberTable
        className="zones"
        caption={table.zonesCaption}
        of={table.zone}
        numbers={[table.from, table.until, table.chance]}
      >
        <tbody>
          {zones.map(({ name, from, until }) => (
            <tr key={name}>
              <th scope="row">{texts.zones[name]}</th>
              <td className="number">{whole(from)}</td>
              <td className="number">{whole(until)}</td>
              <td className="number">{chances[name]}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </>
  )
}
