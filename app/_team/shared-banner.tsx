'use client'
import { useRef } from 'react'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Member } from './member.ts'
import { replaceWith } from './team-store.ts'

interface Props {
  readonly people: readonly Member[]
  /** How many people the team in this browser has. */
  readonly kept: number
  readonly sample: boolean
  readonly leave: () => void
  readonly words: TeamWords
}

/** A shared team is read-only; keeping it here asks before it replaces anything. */
export function SharedBanner({ people, kept, sample, leave, words }: Props) {
  const { shared: say, sample: madeUp } = words.team
  const dialog = useRef<HTMLDialogElement>(null)
  const keep = () => {
    replaceWith(people)
    dialog.current?.close()
    leave()
  }
  return (
    <>
      <p className="notice">{sample ? madeUp.notice : say.notice}</p>
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
