'use client'
import { useRef } from 'react'
import type { Answers } from 'two-hats'
import type { ItemId } from '../../questions/two-hats-1/instrument.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { keepAsMine } from '../_storage/keep-as-mine.ts'

interface Props {
  readonly answers: Answers<ItemId>
  /** Whether there are answers here, so that it asks first. */
  readonly asks: boolean
  /** Turns from the link to one's own result. */
  readonly leave: () => void
  readonly words: Pick<ResultWords, 'result'>
}

/** To go on with one's own link on another device. */
export function KeepAsMine({ answers, asks, leave, words: { result } }: Props) {
  const say = result.keep
  const dialog = useRef<HTMLDialogElement>(null)
  const keep = () => {
    dialog.current?.close()
    keepAsMine(answers)
    leave()
  }
  return (
    <>
      <p className="soft small screen-only">
        {say.lead}{' '}
        <button
          type="button"
          className="plain-button"
          onClick={() => (asks ? dialog.current?.showModal() : keep())}
        >
          {say.action}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="keep-title">
        <h2 id="keep-title">{say.title}</h2>
        <p>{say.text}</p>
        <div className="actions">
          <button type="button" className="button main" onClick={keep}>
            {say.yes}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say.no}
          </button>
        </div>
      </dialog>
    </>
  )
}
