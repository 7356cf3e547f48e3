import { cellKey } from '../_findings/cells.ts'
import type { HoldsFinding } from '../_findings/holds-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import type { Person } from './person.ts'

interface Props {
  readonly found: HoldsFinding
  readonly people: readonly Person[]
  readonly words: TeamWords
}

/** Who holds what, for exactly two people, and five questions to talk through. */
export function PairSection({ found, people, words }: Props) {
  const say = words.team.pair
  return (
    <section aria-labelledby="pair">
      <h2 id="pair">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <dl className="holds">
        {found.groups.map(({ key, name, who, cells }) => (
          <div key={key}>
            <dt>{who === null ? name : <Does name={who} words={words} />}</dt>
            <dd>{cells || say.nothing}</dd>
          </div>
        ))}
      </dl>
      <div className="scroll-x">
        <table className="estimates">
          <caption>{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.field}</th>
              {people.map(({ id, name }) => (
                <th scope="col" className="number person-column" key={id}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {found.rows.map((row) => (
              <tr key={cellKey(row)}>
                <th scope="row">{row.name}</th>
                {people.map(({ id }, at) => (
                  <td className={`number${row.values[at]?.held ? ` held ${row.objective}` : ''}`} key={id}>
                    {row.values[at]?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className="talk">{words.twoPeople.title}</h3>
      <ol className="questions">
        {words.twoPeople.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  )
}

function Does({ name, words }: { name: string; words: TeamWords }) {
  const [before, after] = fill(words.team.pair.does, { name: '\n' }).split('\n')
  return (
    <>
      {before}
      <bdi>{name}</bdi>
      {after}
    </>
  )
}
