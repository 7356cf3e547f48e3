import { useRef } from 'react'
import { askIn } from '../../_site/ask-in.ts'
import type { JoinWords } from './join-words.ts'
import { forgetJoined, type Joined } from './joined.ts'

interface Props {
  readonly joined: Joined
  readonly list: () => void
  readonly words: JoinWords
}

/** The other rounds of this browser, and taking this one off their list. */
export function Forget({ joined, list, words: { join } }: Props) {
  const { action, title, text, textWaiting, textUnsent, yes, no } = join.forget
  const dialog = useRef<HTMLDialogElement>(null)
  const forget = () => {
    dialog.current?.close()
    forgetJoined(joined.id)
    list()
  }
  const isSent = joined.sent?.letter || joined.elsewhere
  return (
    <div className="round-foot actions">
      <button type="button" className="plain-button" onClick={list}>
        {join.list.all}
      </button>
      <button type="button" className="plain-button" onClick={() => askIn(dialog.current)}>
        {action}
      </button>
      <dialog ref={dialog} aria-labelledby="forget-title">
        <h2 id="forget-title">{title}</h2>
        <p>{joined.waiting ? textWaiting : isSent ? text : textUnsent}</p>
        <div className="actions">
          <button type="button" className="button main" onClick={forget}>
            {yes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {no}
          </button>
        </div>
      </dialog>
    </div>
  )
}
