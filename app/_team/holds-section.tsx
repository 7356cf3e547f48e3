import type { HoldsFinding } from '../_findings/holds-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { Fold } from '../_site/fold.tsx'

interface Props {
  readonly found: HoldsFinding
  /** How many are on the team. */
  readonly people: number
  readonly words: TeamWords
}

/** A longer list is closed. */
const folded = 8

/** Who holds what, and, for exactly two people, five questions to talk through. */
export function HoldsSection({ found: { groups }, people, words }: Props) {
  const say = words.team.pair
  const list = (
    <dl className="holds">
      {groups.map(({ key, name, cells }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{cells || say.nothing}</dd>
        </div>
      ))}
    </dl>
  )
  const counted = formats(words.language).counted(people, words.team.people)
  return (
    <section aria-labelledby="held">
      <h2 id="held">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      {groups.length > folded ? (
        <Fold id="holds" title={fill(say.each, { people: counted })}>
          {list}
        </Fold>
      ) : (
        list
      )}
      {people === 2 ? (
        <>
          <h3 className="talk">{words.twoPeople.title}</h3>
          <ol className="questions">
            {words.twoPeople.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        </>
      ) : null}
    </section>
  )
}
