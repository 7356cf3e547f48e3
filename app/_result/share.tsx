'use client'
import { useState } from 'react'
import type { Answers } from 'two-hats'
import { encodeLink } from 'two-hats/link'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from '../_messages/messages.ts'

/** Copies a link that shows this result elsewhere; where the browser refuses, the link itself. */
export function Share({ answers, words }: { answers: Answers<ItemId>; words: Messages['result'] }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const link = () => `${location.origin}${location.pathname}#${encodeLink(twoHats1, answers)}`
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link())
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="button main" onClick={copy}>
        {words.copy}
      </button>
      <div role="status" className="share-status">
        {state === 'copied' ? <p className="small">{words.copied}</p> : null}
        {state === 'refused' ? (
          <label className="small">
            {words.copyFailed}
            <input
              readOnly
              value={link()}
              aria-label={words.linkLabel}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </>
  )
}
