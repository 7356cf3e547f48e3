'use client'
import { useState } from 'react'
import { encodedName } from '../_about/encoded-name.ts'
import { cleanName } from './clean-name.ts'
import type { TeamWords } from './team-words.ts'
import '../_about/about.css'

/** A link that asks others to answer about one person. */
export function AskOthers({ words }: { words: TeamWords }) {
  const say = words.team.ask
  const [name, setName] = useState('')
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  const clean = cleanName(name)
  const address = () =>
    `${location.origin}${location.pathname.replace(/team\/?$/, 'survey/about')}#about=${encodedName(clean)}`

  const copy = () =>
    navigator.clipboard.writeText(address()).then(
      () => setState('copied'),
      () => setState('refused'),
    )

  return (
    <details className="add-box ask-others">
      <summary>{say.title}</summary>
      <p className="soft small">{say.help}</p>
      <label htmlFor="about-whom">{say.name}</label>
      <input
        id="about-whom"
        dir="auto"
        autoComplete="off"
        value={name}
        onChange={(event) => {
          setName(event.target.value)
          setState('idle')
        }}
      />
      <p className="actions">
        <button type="button" className="button" disabled={clean === ''} onClick={copy}>
          {say.copy}
        </button>
      </p>
      <div role="status">
        {state === 'copied' ? <p className="small">{say.copied}</p> : null}
        {state === 'refused' ? (
          <label className="small">
            {words.team.share.copyFailed}
            <input
              readOnly
              value={address()}
              aria-label={say.label}
              onFocus={(event) => event.target.select()}
            />
          </label>
        ) : null}
      </div>
    </details>
  )
}
