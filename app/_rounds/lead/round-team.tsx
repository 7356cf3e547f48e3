'use client'
import type { ReactNode } from 'react'
import { hasCells } from '../../_findings/cells.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import Analysis from '../../_team/analysis.tsx'
import { Headline } from '../../_team/headline.tsx'
import type { Member } from '../../_team/member.ts'
import { resultOf } from '../../_team/scored.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly people: readonly Member[]
  /** What stands above the finding, with a place for how many `{people}`. */
  readonly kicker: string
  readonly words: LeadWords
  /** What is to be known of them before what is said of them. */
  readonly children?: ReactNode
}

/** What can be said first where there is no team yet, or nobody was asked how often. */
function otherTitle(people: readonly Member[], { lead: { opened: say } }: LeadWords) {
  if (people.length === 1) return say.alone
  return people.some((member) => hasCells(resultOf(member).cells)) ? null : say.short
}

/** The team's picture as the team page has it: the finding first. */
export const RoundTeam = ({ people, kicker, words, children }: Props) => (
  <>
    <RoundHeadline people={people} kicker={kicker} words={words} />
    {children}
    <Analysis people={people} shared words={words} />
  </>
)

function RoundHeadline({ people, kicker, words }: Props) {
  const other = otherTitle(people, words)
  if (other === null) return <Headline people={people} kicker={kicker} words={words} />
  const { counted } = formats(words.language)
  return (
    <>
      <p className="kicker">{fill(kicker, { people: counted(people.length, words.team.people) })}</p>
      <h1>{other.title}</h1>
      <p className="lead">{other.text}</p>
    </>
  )
}
