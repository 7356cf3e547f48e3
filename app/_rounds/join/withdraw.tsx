import { useRef } from 'react'
import { askIn } from '../../_site/ask-in.ts'
import type { JoinWords } from './join-words.ts'

interface Props {
  /** Whether this browser knows the answers, so that they are not gone with it. */
  readonly known: boolean
  readonly withdraw: () => void
  readonly words: JoinWords
}

/** A button that takes back what was sent, after one question. */
export function Withdraw({ known, withdraw, words: { join } }: Props) {
  const { action, title, text, textElsewhere, yes, no } = join.withdraw
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => askIn(dialog.current)}>
        {action}
      </button>
      <dialog ref={dialog} aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{title}</h2>
        <p>{known ? text : textElsewhere}</p>
        <div className="actions">
          <button
            type="button"
            className="button main"
            onClick={() => {
              dialog.current?.close()
              withdraw()
            }}
          >
            {yes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {no}
          </button>
        </div>
      </dialog>
    </>
  )
}
