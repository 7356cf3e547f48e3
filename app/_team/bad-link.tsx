import type { TeamWords } from '../_findings/team-words.ts'
import type { SharedTeam } from './read-team.ts'

interface Props {
  readonly code: Extract<SharedTeam, { kind: 'bad-link' }>['code']
  readonly leave: () => void
  readonly words: TeamWords
}

/** A team link that cannot be read: which kind, what is safe, one button. */
export function BadLink({ code, leave, words: { team } }: Props) {
  return (
    <div className="result team-page">
      <h1>{team.badLink[code].title}</h1>
      <p className="lead">{team.badLink[code].text}</p>
      <p className="soft">{team.badLinkSafe}</p>
      <p className="actions">
        <button type="button" className="button main" onClick={leave}>
          {team.shared.own}
        </button>
      </p>
    </div>
  )
}
