import { useEffect, useRef } from 'react'
import type { Messages } from '../../_messages/messages.ts'
import type { Undoable } from './use-undo.ts'

interface Props {
  readonly done: Undoable | null
  /** What else there is to say. */
  readonly says: string
  readonly words: Messages['history']
}

/** Says what was done, and offers the way back; it takes the focus, since what had it is gone. */
export function UndoNotice({ done, says, words }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (done) button.current?.focus()
  }, [done])
  return (
    <div className="undo">
      <p role="status">{done ? `${done.says} ${words.undoFor}` : says}</p>
      {done ? (
        <button type="button" className="button" ref={button} onClick={done.back}>
          {words.undo}
        </button>
      ) : null}
    </div>
  )
}
