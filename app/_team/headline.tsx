import { team as teamOf } from 'two-hats/team'
import { teamSentence } from '../_findings/team-sentence.ts'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { isOnTeam, type Member } from './member.ts'
import { resultOf } from './scored.ts'

interface Props {
  readonly people: readonly Member[]
  readonly shared: boolean
  readonly words: TeamWords
}

/** Ten seconds: who backs what, and where a gap is likely. */
export function Headline({ people, shared, words }: Props) {
  const { team: say } = words
  const on = people.filter(isOnTeam)
  if (people.length === 0) {
    return (
      <>
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
      </>
    )
  }
  const kicker = (
    <p className="kicker">
      {fill(shared ? say.kickerShared : say.kicker, {
        people: formats(words.language).counted(on.length, say.people),
      })}
    </p>
  )
  if (on.length < 2) {
    return (
      <>
        {kicker}
        <h1>{on.length === 0 ? say.title : say.alone.sentence}</h1>
        <p className="lead">{on.length === 0 ? say.alone.raters : say.alone.lead}</p>
      </>
    )
  }
  const team = teamOf(on.map(resultOf))
  const { roles, gaps, notes } = teamSentence(team, words)
  return (
    <>
      {kicker}
      <h1>
        {roles} <span className="h1-numbers">{gaps}</span>
      </h1>
      <p className="lead">{say.sentence.lead}</p>
      {notes.map((note) => (
        <p className="soft" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}
