'use client'
import { useState } from 'react'
import type { Messages } from '../_messages/messages.ts'
import { AskFirst } from '../_site/ask-first.tsx'
import { deleteAll } from './store.ts'

/** One button that deletes all that is saved here, after one question. */
export function DeleteEverything({ words }: { words: Messages['storage'] }) {
  const [outcome, setOutcome] = useState('')
  const { removeTitle: title, removeYes: yes, removeNo: no } = words
  const remove = async () => {
    setOutcome((await deleteAll()) === null ? words.removed : words.removeFailed)
    // As the browser tells other tabs; the choice of a theme hears it.
    window.dispatchEvent(new StorageEvent('storage'))
  }
  return (
    <>
      <AskFirst words={{ open: words.remove, title, yes, no }} onYes={remove}>
        <p>{words.removeText}</p>
      </AskFirst>
      <p role="status">{outcome}</p>
    </>
  )
}
