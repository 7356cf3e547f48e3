'use client'
import { useRef } from 'react'
import type { TeamWords } from '../_findings/team-words.ts'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Member } from './member.ts'
import { nameOf } from './names.ts'
import { replaceWith } from './team-store.ts'

interface Props {
  readonly people: readonly Member[]
  /** How many people the team in this browser has. */
  readonly kept: number
  readonly leave: () => void
  readonly words: TeamWords
}

/** A shared team is read-only; keeping it here asks before it replaces anything. */
export function SharedBanner({ people, kept, leave, words }: Props) {
  const { shared: say, list } = words.team
  const dialog = useRef<HTMLDialogElement>(null)
  const keep = () => {
    replaceWith(people)
    dialog.current?.close()
    leave()
  }
  return (
    <>
      <p className="notice">{say.notice}</p>
      <div className="actions">
        <button
          type="button"
          className="button main"
          onClick={() => (kept > 0 ? dialog.current?.showModal() : keep())}
        >
          {say.keep}
        </button>
        <button type="button" className="button" onClick={leave}>
          {say.own}
        </button>
      </div>
      <section aria-labelledby="people">
        <h2 id="people">{list.title}</h2>
        <ul className="shared-names">
          {people.map((member) => (
            <li key={member.id}>
              <bdi>{nameOf(member, words)}</bdi>
              {member.about === null ? null : (
                <span className="soft">
                  {' · '}
                  <bdi>{fill(list.about, { name: member.about })}</bdi>
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
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
