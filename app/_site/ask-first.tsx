'use client'
import { type ReactNode, useId, useRef } from 'react'

interface Props {
  readonly words: { readonly open: string; readonly title: string; readonly yes: string; readonly no: string }
  /** Names the button where several stand on a page. */
  readonly label?: string
  readonly look?: 'button' | 'button main' | 'plain-button'
  /** Whether there is anything to lose; where there is not, a press does it at once. */
  readonly asks?: boolean
  readonly onYes: () => void
  /** What follows from it. */
  readonly children: ReactNode
}

/** A button for what takes something away: one question first, the focus on what keeps; Escape keeps too. */
export function AskFirst({ words, label, look = 'plain-button', asks = true, onYes, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const keep = useRef<HTMLButtonElement>(null)
  const id = useId()
  const ask = () => {
    dialog.current?.showModal()
    keep.current?.focus()
  }
  const leave = () => dialog.current?.close()
  return (
    <>
      <button type="button" className={look} aria-label={label} onClick={asks ? ask : onYes}>
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
              leave()
              onYes()
            }}
          >
            {words.yes}
          </button>
          <button ref={keep} type="button" className="button" onClick={leave}>
            {words.no}
          </button>
        </div>
      </dialog>
    </>
  )
}
