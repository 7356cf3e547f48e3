'use client'
import { useState } from 'react'
import { ReportButton } from '../_report-panel/report-button.tsx'
import { isOnTeam, type Member } from './member.ts'
import type { TeamPageWords } from './team-words.ts'

/** Copies one link that carries the whole team; where the browser refuses, the link itself. */
export function ShareTeam({ people, words }: { people: readonly Member[]; words: TeamPageWords }) {
  const say = words.team.share
  const [names, setNames] = useState(true)
  const [state, setState] = useState<'idle' | 'copied' | 'refused' | 'failed' | 'too-long'>('idle')
  const [text, setText] = useState('')

  const members = people.filter(isOnTeam).map(({ name, answers }) => ({ name, answers }))

  async function copy() {
    const module = await import('./team-link.ts').catch(() => null)
    if (module === null) return setState('failed')
    const link = module.encodeTeam(people, names)
    if (link === null) return setState('too-long')
    const address = `${location.origin}${location.pathname}#${link}`
    setText(address)
    try {
      await navigator.clipboard.writeText(address)
      setState('copied')
    } catch {
      setState('refused')
    }
  }

  return (
    <section aria-labelledby="share">
      <h2 id="share">{say.title}</h2>
      <p className="soft small">{say.help}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={copy}>
          {say.copy}
        </button>
        {members.length > 1 ? <ReportButton of={{ members }} main={false} words={words.reportPanel} /> : null}
        <label className="with-names">
          <input
            type="checkbox"
            checked={names}
            onChange={(event) => {
              setNames(event.target.checked)
              setState('idle')
            }}
          />
          {say.names}
        </label>
        <div role="status" className="share-status">
          {state === 'failed' ? <p className="small">{words.team.failed}</p> : null}
          {state === 'too-long' ? <p className="small">{say.tooLong}</p> : null}
          {state === 'copied' ? <p className="small">{say.copied}</p> : null}
          {state === 'refused' ? (
            <label className="small">
              {say.copyFailed}
              <input
                readOnly
                value={text}
                aria-label={say.label}
                onFocus={(event) => event.target.select()}
              />
            </label>
          ) : null}
        </div>
      </div>
    </section>
  )
}
