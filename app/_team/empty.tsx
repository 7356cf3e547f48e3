import type { TeamPageWords } from '../_findings/team-words.ts'
import { addressIn } from '../_messages/address.ts'
import { Invite } from './invite.tsx'
import { sampleTeamPath } from './sample-team.ts'

interface Props {
  /** What is said of the made-up team. */
  readonly sample: string
  readonly words: TeamPageWords
}

/** Nobody yet: what the page is for, whom to ask, and what comes out. */
export function Empty({ sample, words }: Props) {
  const { team: say } = words
  return (
    <>
      <h1>{say.title}</h1>
      <p className="lead">{say.lead}</p>
      <div className="actions">
        <Invite main words={words.invitation} survey={addressIn(words.language, '/survey')} />
      </div>
      <div className="actions">
        <button
          type="button"
          className="button"
          onClick={() => document.querySelector<HTMLElement>('#links')?.focus()}
        >
          {say.haveLinks}
        </button>
      </div>
      <article className="card sample">
        <h2>{say.sample.title}</h2>
        <p>{sample}</p>
        <p>
          <a href={addressIn(words.language, sampleTeamPath)}>{say.sample.open}</a>
        </p>
      </article>
    </>
  )
}
