'use client'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import { AskFirst } from '../_site/ask-first.tsx'
import type { Member } from './member.ts'
import { replaceWith } from './team-store.ts'

export interface BannerProps {
  readonly people: readonly Member[]
  /** How many people the team in this browser has. */
  readonly kept: number
  /** Whose team it is. */
  readonly origin: 'shared' | 'sample' | 'beside'
  readonly leave: () => void
  readonly words: TeamWords
}

/** A shared team is read-only; keeping it here asks before it replaces anything. */
export function SharedBanner({ people, kept, origin, leave, words }: BannerProps) {
  const { shared: say, sample: madeUp, beside } = words.team
  const sample = origin === 'sample'
  const notice =
    origin === 'beside' && people.length > 1 ? beside.notice : sample ? madeUp.notice : say.notice
  const keep = () => {
    replaceWith(people)
    leave()
  }
  return (
    <>
      <p className="notice">{notice}</p>
      <div className="actions">
        {sample ? null : (
          <AskFirst
            words={{ open: say.keep, title: say.replaceTitle, yes: say.replaceYes, no: say.replaceNo }}
            look="button main"
            asks={kept > 0}
            onYes={keep}
          >
            <p>
              {fill(say.replaceText, { people: formats(words.language).counted(kept, words.team.people) })}
            </p>
          </AskFirst>
        )}
        <button type="button" className="button" onClick={leave}>
          {sample && kept === 0 ? madeUp.start : say.own}
        </button>
      </div>
    </>
  )
}
