'use client'
import { type ReactNode, useId, useRef } from 'react'
import { askIn } from '../../_site/ask-in.ts'

interface Props {
  readonly words: { readonly open: string; readonly title: string; readonly yes: string; readonly no: string }
  /** Names the button where several stand on a page. */
  readonly label?: string
  readonly main?: boolean
  readonly onYes: () => void
  /** What follows from it. */
  readonly children: ReactNode
}

/** A button for what cannot be undone: one question first, the focus on what keeps. */
export function AskFirst({ words, label, main = false, onYes, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={main ? 'button' : 'plain-button'}
        aria-label={label}
        onClick={() => askIn(dialog.current)}
      >
        {words.open}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        {children}
        <div className="actions">
          <button
            type="button"
            className="button main"
            onClick={() => {
              dialog.current?.close()
              onYes()
            }}
          >
            {words.yes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {words.no}
          </button>
        </div>
      </dialog>
    </>
  )
}
