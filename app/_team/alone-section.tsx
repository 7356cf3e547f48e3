import { aloneFinding } from '../_findings/alone-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { Fold } from '../_site/fold.tsx'
import { ScrollX } from '../_site/scroll-x.tsx'
import type { Person } from './person.ts'

/** One person: what may get lost, and, closed, what their own ten cells say. */
export function AloneSection({ person, words }: { person: Person; words: TeamWords }) {
  const say = words.team.alone
  const { caption, rows, loss } = aloneFinding(person, words)
  return (
    <>
      {loss ? (
        <article className="card one-hat">
          <h2>{loss.title}</h2>
          <p>{loss.text}</p>
        </article>
      ) : null}
      <Fold id="alone" alone title={say.title}>
        {rows ? (
          <ScrollX label={caption}>
            <table className="estimates">
              <caption>{caption}</caption>
              <tbody>
                {rows.map(({ key, name, value }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <td className="number">{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollX>
        ) : (
          <p>{say.noFields}</p>
        )}
      </Fold>
    </>
  )
}
