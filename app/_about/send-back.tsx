'use client'
import { useState } from 'react'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from '../_messages/messages.ts'
import { snapshot } from '../_storage/session.ts'
import { aboutPart } from './about.ts'

/** At the end of answers about somebody: a link to send back to whoever asked. */
export function SendBack({ words }: { words: Messages['about'] }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'failed'>('idle')
  const [text, setText] = useState('')

  async function copy() {
    const link = await import('two-hats/link').catch(() => null)
    if (link === null) return setState('failed')
    const path = location.pathname.replace(/survey\/about\/?$/, 'result')
    const address = `${location.origin}${path}#${link.encodeLink(twoHats1, snapshot().saved.answers)}${aboutPart()}`
    setText(address)
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
    } catch {
      setState('refused')
    }
  }

  return (
    <div className="send-back">
      <button type="button" className="button main" onClick={copy}>
        {words.copy}
      </button>
      <div role="status">
        {state === 'failed' ? <p className="small">{words.failed}</p> : null}
        {state === 'copied' ? <p className="small">{words.copied}</p> : null}
        {state === 'refused' ? (
          <label className="small">
            {words.copyFailed}
            <input
              readOnly
              value={text}
              aria-label={words.label}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </div>
  )
}
