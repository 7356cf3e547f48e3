'use client'
import { useState } from 'react'
import { CopyLink } from '../../_files/copy-link.tsx'
import { saveFile, textFile } from '../../_files/save-file.ts'
import { fill } from '../../_messages/fill.ts'
import { keep } from './kept-round.ts'
import {
  calendarFile,
  fileName,
  invitationText,
  type KnownRound,
  leadAddress,
  leadFile,
  reminderText,
} from './lead-file.ts'
import type { LeadWords } from './lead-words.ts'

/** Two links, unlike each other, each with what it can do; the lead's is saved before the other one can be sent. */
export function TwoLinks({ round, words }: { round: KnownRound; words: LeadWords }) {
  const say = words.lead.links
  const [did, setDid] = useState('')
  // Whether anything was printed a page cannot know.
  const [asked, ask] = useState(false)
  const saved = (how: string) => {
    setDid(how)
    ask(false)
    if (!round.saved) keep({ ...round, saved: true })
  }
  const save = () => {
    const name = fileName(round, words, 'txt')
    saveFile(name, textFile(leadFile(round, words), 'text/plain;charset=utf-8'))
    saved(fill(say.savedNow, { file: name }))
  }
  const print = () => {
    window.print()
    ask(true)
  }
  const calendar = () =>
    saveFile(
      fileName(round, words, 'ics'),
      textFile(calendarFile(round, words), 'text/calendar;charset=utf-8'),
    )
  const text = (make: typeof invitationText) => async () => ({ address: make(round, words) })
  return (
    <section aria-labelledby="links">
      <h2 id="links">{say.title}</h2>
      <article className="card leads-link">
        <h3>{say.lead}</h3>
        <p>{say.leadCan}</p>
        <p className="print-only link-text">{leadAddress(round, words)}</p>
        <div className="actions">
          <button type="button" className={round.saved ? 'button' : 'button main'} onClick={save}>
            {say.save}
          </button>
          <button type="button" className="button" onClick={print}>
            {say.print}
          </button>
          <button type="button" className="button" onClick={calendar}>
            {say.calendar}
          </button>
        </div>
        <p role="status" className="small screen-only">
          {asked ? say.printed : did}
        </p>
        {asked ? (
          <div className="actions">
            <button type="button" className="button" onClick={() => saved(say.printedSafe)}>
              {say.printedYes}
            </button>
          </div>
        ) : null}
      </article>
      <article className="card teams-link">
        <h3>{say.team}</h3>
        <p>{say.teamCan}</p>
        <div className="actions">
          <CopyLink
            make={text(invitationText)}
            main={round.saved}
            disabled={!round.saved}
            words={say.invitation}
          />
          <CopyLink make={text(reminderText)} main={false} disabled={!round.saved} words={say.reminder} />
        </div>
        {round.saved ? null : <p className="small screen-only">{say.first}</p>}
      </article>
    </section>
  )
}
