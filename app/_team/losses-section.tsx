import type { LossFinding } from '../_findings/losses-finding.ts'
import type { TeamWords } from '../_findings/team-words.ts'

/** What people may lose, what shows it, and what two people could agree on. */
export function LossesSection({ lost, words }: { lost: readonly LossFinding[]; words: TeamWords }) {
  const say = words.team.losses
  return (
    <section aria-labelledby="losses">
      <h2 id="losses">{say.title}</h2>
      <div className="cards">
        {lost.map(({ loss, title, text, shown, agree }) => (
          <article className="card" key={loss}>
            <h3>{title}</h3>
            <p>{text}</p>
            <p className="soft">{shown}</p>
            <div className="try-next">
              <p>{say.agree}</p>
              <ul>
                {agree.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </div>
          </article>
        ))}
      </div>
    </section>
  )
}
