import { type Estimate, levelOf } from 'two-hats'
import { StrengthBar } from '../_figures/strength-bar.tsx'
import type { Messages } from '../_messages/messages.ts'
import { tenth, whole } from '../_messages/number.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly caption: string
  readonly column: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly estimate: Estimate | null
  }[]
  readonly words: Messages['result']
}

/** Unipolar values (attributes, intensities): a bar each, and a table that says the numbers. */
export function StrengthSection({ id, title, lead, caption, column, rows, words }: Props) {
  const { table, attributes } = words
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft small">{lead}</p>
      <div className="scroll-x">
        <table className="strengths">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{column}</th>
              <th scope="col" className="number">
                {table.value}
              </th>
              <th scope="col" className="number">
                {table.low}
              </th>
              <th scope="col" className="number">
                {table.high}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, estimate }) => (
              <tr key={key}>
                <th scope="row">
                  {name}
                  <span className="says">{estimate ? says(estimate) : attributes.empty}</span>
                  {estimate ? <StrengthBar value={estimate.value} /> : null}
                </th>
                <td className="number">{estimate ? tenth(estimate.value) : '–'}</td>
                <td className="number">{estimate ? whole(estimate.interval[0]) : '–'}</td>
                <td className="number">{estimate ? whole(estimate.interval[1]) : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )

  function says(estimate: Estimate) {
    const level = levelOf(estimate)
    return level === null ? attributes.inBetween : attributes.level[level]
  }
}
