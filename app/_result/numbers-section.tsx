import { type Position, zones } from 'two-hats'
import type { ResultWords } from '../_findings/result-words.ts'
import { formats } from '../_messages/formats.ts'
import { NumberTable } from '../_site/number-table.tsx'

/** The position to one decimal, and how probable each zone is. */
export function NumbersSection({ position, words }: { position: Position; words: ResultWords }) {
  const { texts, result } = words
  const { table } = result
  const { whole, tenth, percent } = formats(words.language)
  const [low, high] = position.interval
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{result.numbersTitle}</h2>
      <NumberTable
        className="numbers"
        caption={table.marginHelp}
        numbers={[table.position, table.low, table.high, table.margin, table.answered]}
      >
        <tbody>
          <tr>
            <td className="number">{tenth(position.value)}</td>
            <td className="number">{tenth(low)}</td>
            <td className="number">{tenth(high)}</td>
            <td className="number">{`±${tenth((high - low) / 2)}`}</td>
            <td className="number">{`${position.answered} / ${position.total}`}</td>
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
              <td className="number">{percent(position.zones[name])}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
    </section>
  )
}
