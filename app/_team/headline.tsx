import { team as teamOf } from 'two-hats/team'
import { teamSentence } from '../_findings/team-sentence.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isOnTeam, type Member } from './member.ts'
import { nameOf } from './names.ts'
import { resultOf } from './scored.ts'

interface Props {
  readonly people: readonly Member[]
  /** What stands above it, with a place for how many `{people}`. */
  readonly kicker: string
  readonly words: TeamWords
}

/** Ten seconds: who backs what, and where a gap is likely. */
export function Headline({ people, kicker, words }: Props) {
  const { team: say } = words
  const on = people.filter(isOnTeam)
  const found =
    on.length < 2
      ? null
      : teamSentence(
          teamOf(on.map(resultOf)),
          on.map((member) => nameOf(member, words)),
          words,
        )
  return (
    <>
      <p className="kicker">
        {fill(kicker, { people: formats(words.language).counted(on.length, say.people) })}
      </p>
      {found ? (
        <>
          <h1 id="finding" tabIndex={-1}>
            {found.roles} <span className="h1-numbers">{found.gaps}</span>
          </h1>
          <div className="finding-notes">
            {found.notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        </>
      ) : (
        <>
          <h1>{on.length === 0 ? say.title : say.alone.sentence}</h1>
          <p className="lead">{on.length === 0 ? say.alone.raters : say.alone.lead}</p>
        </>
      )}
    </>
  )
}
