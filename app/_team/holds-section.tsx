import type { HoldsFinding } from '../_findings/holds-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'

/** Who holds what, for exactly two people, and five questions to talk through. */
export function PairSection({ found, words }: { found: HoldsFinding; words: TeamWords }) {
  const say = words.team.pair
  return (
    <section aria-labelledby="pair">
      <h2 id="pair">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <dl className="holds">
        {found.groups.map(({ key, name, cells }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{cells || say.nothing}</dd>
          </div>
        ))}
      </dl>
      <h3 className="talk">{words.twoPeople.title}</h3>
      <ol className="questions">
        {words.twoPeople.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  )
}
