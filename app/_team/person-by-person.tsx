import { cellKey } from '../_findings/cells.ts'
import type { TeamFindings } from '../_findings/team-findings.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { Fold } from '../_site/fold.tsx'
import { NumberTable } from '../_site/number-table.tsx'
import { ScrollX } from '../_site/scroll-x.tsx'
import type { Person } from './person.ts'

interface Props {
  readonly found: TeamFindings
  readonly people: readonly Person[]
  readonly words: TeamWords
}

/** Everybody's numbers: position, how much of each objective, and of two people each kind of work. */
export function PersonByPerson({ found, people, words }: Props) {
  const { spectrum: say, pair, personByPerson } = words.team
  const { table } = found.people
  return (
    <Fold id="person-by-person" title={personByPerson}>
      <NumberTable
        className="estimates people-table"
        caption={say.caption}
        of={say.column}
        numbers={[say.position, say.forTeam, say.forProject]}
      >
        <tbody>
          {table.map(({ key, name, says, position: [value], roles: [team, project] }) => (
            <tr key={key}>
              <th scope="row">
                <bdi>{name}</bdi>
                <span className="says">{says}</span>
              </th>
              <td className="number">{value}</td>
              <td className="number">{team}</td>
              <td className="number">{project}</td>
            </tr>
          ))}
        </tbody>
      </NumberTable>
      <p className="soft small">{say.rolesHelp}</p>
      {people.length > 2 ? null : (
        <ScrollX label={pair.caption}>
          <table className="estimates">
            <caption>{pair.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.team.coverage.field}</th>
                {people.map(({ id, name }) => (
                  <th scope="col" className="number person-column" key={id}>
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.holds.rows.map((row) => (
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
        </ScrollX>
      )}
    </Fold>
  )
}
