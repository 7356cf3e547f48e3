'use client'
import { useRef, useState } from 'react'
import type { Messages } from '../_messages/messages.ts'
import { askIn } from '../_site/ask-in.ts'
import { deleteAll } from './store.ts'

/** One button that deletes all that is saved here, after one question. */
export function DeleteEverything({ words }: { words: Messages['storage'] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [outcome, setOutcome] = useState('')
  const remove = async () => {
    dialog.current?.close()
    setOutcome((await deleteAll()) === null ? words.removed : words.removeFailed)
    // As the browser tells other tabs; the choice of a theme hears it.
    window.dispatchEvent(new StorageEvent('storage'))
  }
  return (
    <>
      <button type="button" className="plain-button" onClick={() => askIn(dialog.current)}>
        {words.remove}
      </button>
      <p role="status">{outcome}</p>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <h2 id="delete-title">{words.removeTitle}</h2>
        <p>{words.removeText}</p>
        <div className="actions">
          <button type="button" className="button main" onClick={remove}>
            {words.removeYes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.removeNo}
          </button>
        </div>
      </dialog>
    </>
  )
}
