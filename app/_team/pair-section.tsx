import { fieldKey, fieldName, fields } from '../_findings/fields.ts'
import { type Hold, holds } from '../_findings/holds.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Person } from './person.ts'

interface Props {
  readonly pair: readonly [Person, Person]
  readonly words: TeamWords
}

/** Who holds what, for exactly two people, and five questions to talk through. */
export function PairSection({ pair, words }: Props) {
  const say = words.team.pair
  const [first, second] = pair
  const { tenth, series } = formats(words.language)
  const groups = [
    { key: 'both', name: say.both, is: (a: Hold, b: Hold) => a === true && b === true },
    {
      key: 'first',
      name: <Does person={first} words={words} />,
      is: (a: Hold, b: Hold) => a === true && b !== true,
    },
    {
      key: 'second',
      name: <Does person={second} words={words} />,
      is: (a: Hold, b: Hold) => a !== true && b === true,
    },
    {
      key: 'neither',
      name: say.neither,
      is: (a: Hold, b: Hold) => a === false && b === false,
    },
    {
      key: 'unknown',
      name: say.unknown,
      is: (a: Hold, b: Hold) => a !== true && b !== true && (a === null || b === null),
    },
  ]
  const inGroup = ({ is }: (typeof groups)[number]) =>
    fields.filter((field) => is(holds(first, field), holds(second, field)))
  return (
    <section aria-labelledby="pair">
      <h2 id="pair">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <dl className="holds">
        {groups
          .map((group) => ({ ...group, held: inGroup(group) }))
          .filter(({ key, held }) => key !== 'unknown' || held.length > 0)
          .map(({ key, name, held }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{series(held.map((field) => fieldName(field, words))) || say.nothing}</dd>
            </div>
          ))}
      </dl>
      <div className="scroll-x">
        <table className="estimates">
          <caption>{say.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{say.field}</th>
              {pair.map(({ id, name }) => (
                <th scope="col" className="number person-column" key={id}>
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={fieldKey(field)}>
                <th scope="row">{fieldName(field, words)}</th>
                {pair.map((person) => {
                  const cell = person.result.cells[field.activity][field.objective]
                  const held = holds(person, field) ? ` held ${field.objective}` : ''
                  return (
                    <td className={`number${held}`} key={person.id}>
                      {cell === null ? '–' : tenth(100 * cell)}
                    </td>
                  )
                })}
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

function Does({ person, words }: { person: Person; words: TeamWords }) {
  const [before, after] = fill(words.team.pair.does, { name: '\n' }).split('\n')
  return (
    <>
      {before}
      <bdi>{person.name}</bdi>
      {after}
    </>
  )
}
