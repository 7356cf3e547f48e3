import type { LossFinding } from '../_findings/losses-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'

import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'

/** What people may lose where a gap is likely, the fields that show it, and what two people could agree on. */
export function LossesSection({ lost, words }: { lost: readonly LossFinding[]; words: TeamWords }) {
  const say = words.team.losses
  const { list } = formats(words.language)
  return (
    <section aria-labelledby="losses">
      <h2 id="losses">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <div className="cards">
        {lost.map(({ loss, title, text, shown, agree }) => (
          <article className="card" key={loss}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p className="soft">{shown}</p>
            {loss === 'one-person' ? (
              <p className="try-next">{fill(say.agreeOne, { agree: list(agree) })}</p>
            ) : (
              <div className="try-next">
                <p>{say.agree}</p>
                <ul>
                  {agree.map((what) => (
                    <li key={what}>{what}</li>
                  ))}
                </ul>
              </div>
            )}
          </article>
        ))}
      </div>
    </section>
  )
}
