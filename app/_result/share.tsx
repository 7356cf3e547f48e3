'use client'
import { useState } from 'react'
import type { Answers } from 'two-hats'
import { type ItemId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from '../_messages/messages.ts'

/** Copies a link that shows this result elsewhere; where the browser refuses, the link itself. */
export function Share({ answers, words }: { answers: Answers<ItemId>; words: Messages['result'] }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'failed'>('idle')
  const [text, setText] = useState('')
  const copy = async () => {
    const link = await import('two-hats/link').catch(() => null)
    if (link === null) return setState('failed')
    const address = `${location.origin}${location.pathname}#${link.encodeLink(twoHats1, answers)}`
    setText(address)
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
    } catch {
      setState('refused')
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={copy}>
        {words.copy}
      </button>
      <div role="status" className="share-status">
        {state === 'failed' ? <p className="small">{words.detailsFailed}</p> : null}
        {state === 'copied' ? <p className="small">{words.copied}</p> : null}
        {state === 'refused' ? (
          <label className="small">
            {words.copyFailed}
            <input
              readOnly
              value={text}
              aria-label={words.linkLabel}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </>
  )
}
