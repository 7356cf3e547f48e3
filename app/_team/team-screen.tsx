'use client'
import type { ReactNode } from 'react'
import type { TeamPageWords } from '../_findings/team-words.ts'
import { NotArrived } from '../_site/not-arrived.tsx'
import { useLinked } from '../_site/use-linked.ts'
import { BadLink } from './bad-link.tsx'
import { readTeam } from './read-team.ts'
import { TeamTogether } from './team-together.tsx'
import { useTeam } from './use-team.ts'
import '../_site/sections.css'
import './team.css'
import './work.css'
import './editor.css'

interface Props {
  /** What is said of the made-up team. */
  readonly sample: string
  readonly words: TeamPageWords
  /** Where else it leads, at its end. */
  readonly children: ReactNode
}

/** The team kept in this browser, or the one in the link after `#`. */
export function TeamScreen({ sample, words, children }: Props) {
  const { ready, people: kept, keeping } = useTeam()
  const [shared, leave] = useLinked(readTeam)

  if (!ready || shared === 'reading') return <Waiting words={words} />
  if (shared === 'failed') return <NotArrived text={words.team.failed} tryAgain={words.team.tryAgain} />
  if (shared?.kind === 'bad-link') return <BadLink code={shared.code} leave={leave} words={words} />
  const from = shared ? { ...shared, kept: kept.length, leave } : null
  // Another team begins anew: nothing of the one before is shown in between.
  return (
    <TeamTogether
      key={shared ? location.hash : 'here'}
      people={shared ? shared.people : kept}
      {...{ from, keeping, sample, words }}
    >
      {children}
    </TeamTogether>
  )
}

function Waiting({ words: { team } }: { words: TeamPageWords }) {
  return (
    <div className="result team-page">
      <h1>{team.title}</h1>
      <p className="lead">{team.lead}</p>
      <noscript>
        <p className="notice">{team.noScript}</p>
      </noscript>
    </div>
  )
}
