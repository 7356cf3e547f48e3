'use client'
import type { ReactNode } from 'react'
import Analysis from '../../_team/analysis.tsx'
import { Headline } from '../../_team/headline.tsx'
import type { Member } from '../../_team/member.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly people: readonly Member[]
  /** What stands above the finding, with a place for how many `{people}`. */
  readonly kicker: string
  readonly words: LeadWords
  /** What is to be known of them before what is said of them. */
  readonly children?: ReactNode
}

/** The team's picture as the team page has it: the finding first. */
export const RoundTeam = ({ people, kicker, words, children }: Props) => (
  <>
    <Headline people={people} kicker={kicker} words={words} />
    {children}
    <Analysis people={people} shared words={words} />
  </>
)
