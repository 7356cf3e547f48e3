import type { Objective } from 'two-hats'
import type { Team } from 'two-hats/team'
import { fieldKey, fieldsThatAre } from '../_findings/fields.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'

/** What people may lose where a gap is likely, the fields that show it, and what two people could agree on. */
export function LossesSection({ team, words }: { team: Team; words: TeamWords }) {
  const say = words.team.losses
  const gaps = fieldsThatAre('likely-gap', team.coverage)
  if (gaps.length === 0 && !team.oneWearsBoth) return null
  return (
    <section aria-labelledby="losses">
      <h2 id="losses">{say.title}</h2>
      <p className="soft small">{say.lead}</p>
      <div className="cards">
        {(['team', 'project'] as const).map((objective) => (
          <Loss key={objective} objective={objective} team={team} words={words} />
        ))}
        {team.oneWearsBoth ? (
          <article className="card">
            <h3>{words.losses['one-person'].title}</h3>
            <p>{words.losses['one-person'].text}</p>
            <p className="soft">{say.both}</p>
            <p className="try-next">
              {say.agree}: {say.agreeBoth}.
            </p>
          </article>
        ) : null}
      </div>
    </section>
  )
}

function Loss({ objective, team, words }: { objective: Objective; team: Team; words: TeamWords }) {
  const say = words.team.losses
  const gaps = fieldsThatAre('likely-gap', team.coverage).filter((gap) => gap.objective === objective)
  const loss = words.losses[`${objective}-thin`]
  if (gaps.length === 0) return null
  return (
    <article className="card">
      <h3>{loss.title}</h3>
      <p>{loss.text}</p>
      <p className="soft">
        {say.shown}:{' '}
        {gaps
          .map((gap) =>
            fill(say.cell, {
              field: words.activities[gap.activity],
              percent: formats(words.language).percent(gap.found.gap),
            }),
          )
          .join(', ')}
        .
      </p>
      <div className="try-next">
        <p>{say.agree}:</p>
        <ul>
          {gaps.map((gap) => (
            <li key={fieldKey(gap)}>{say.agreeOn[gap.activity][objective]}</li>
          ))}
        </ul>
      </div>
    </article>
  )
}
