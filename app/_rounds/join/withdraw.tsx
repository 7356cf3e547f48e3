import { useRef } from 'react'
import type { JoinWords } from './join-words.ts'

/** A button that takes back what was sent, after one question. */
export function Withdraw({ withdraw, words: { join } }: { withdraw: () => void; words: JoinWords }) {
  const { action, title, text, yes, no } = join.withdraw
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {action}
      </button>
      <dialog ref={dialog} aria-labelledby="withdraw-title">
        <h2 id="withdraw-title">{title}</h2>
        <p>{text}</p>
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
