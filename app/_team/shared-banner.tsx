'use client'
import { useRef } from 'react'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const keep = () => {
    replaceWith(people)
    dialog.current?.close()
    leave()
  }
  return (
    <>
      <p className="notice">{notice}</p>
      <div className="actions">
        {sample ? null : (
          <button
            type="button"
            className="button main"
            onClick={() => (kept > 0 ? dialog.current?.showModal() : keep())}
          >
            {say.keep}
          </button>
        )}
        <button type="button" className="button" onClick={leave}>
          {sample && kept === 0 ? madeUp.start : say.own}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="replace-title">
        <h2 id="replace-title">{say.replaceTitle}</h2>
        <p>{fill(say.replaceText, { people: formats(words.language).counted(kept, words.team.people) })}</p>
        <div className="actions">
          <button type="button" className="button main" onClick={keep}>
            {say.replaceYes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say.replaceNo}
          </button>
        </div>
      </dialog>
    </>
  )
}
