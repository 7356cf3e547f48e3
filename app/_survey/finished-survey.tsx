'use client'
import { useEffect, useRef } from 'react'
import { fill } from '../_messages/fill.ts'
import { formats } from '../_messages/formats.ts'
import type { Messages } from '../_messages/messages.ts'
import { answerAnew, correct, leaveAsItIs, startAnew } from '../_storage/session.ts'
import { useSession } from '../_storage/use-session.ts'

/** Asks, once, what a change of a finished survey is: a correction, or another survey. */
export function FinishedSurvey({ words }: { words: Pick<Messages, 'language' | 'survey'> }) {
  const say = words.survey.finished
  const asking = useSession((session) => session.asking)
  const finished = useSession(({ saved }) => saved.finished)
  const form = useSession(({ saved }) => saved.form)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (asking !== null) dialog.current?.showModal()
    else dialog.current?.close()
  }, [asking])

  return (
    <dialog ref={dialog} aria-labelledby="finished-title" onClose={leaveAsItIs}>
      <h2 id="finished-title">{say.title}</h2>
      <p>{finished === null ? null : fill(say.text, { date: formats(words.language).day(finished) })}</p>
      <div className="choices-below">
        <button type="button" className="button" onClick={() => asking && correct(asking)}>
          {say.correct}
        </button>
        <p className="soft small">{say.correctHelp}</p>
        <button type="button" className="button" onClick={() => asking && answerAnew(asking)}>
          {say.anew}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            startAnew(form, '')
            leaveAsItIs()
            location.hash = '#round-1'
          }}
        >
          {say.empty}
        </button>
        <p className="soft small">{say.anewHelp}</p>
        {/* biome-ignore lint/a11y/noAutofocus: In a dialog that changes what is kept, the focus belongs on what keeps. */}
        <button type="button" className="button main" autoFocus onClick={leaveAsItIs}>
          {say.leave}
        </button>
      </div>
    </dialog>
  )
}
