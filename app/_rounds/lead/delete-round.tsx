'use client'
import { useState } from 'react'
import { AskFirst } from '../../_site/ask-first.tsx'
import type { Trouble } from '../client/outcome.ts'
import { forget, type KeptRound } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { TroubleNotice } from './trouble.tsx'

interface Props {
  readonly round: KeptRound
  readonly done: () => void
  readonly words: LeadWords
}

/** Deletes a round on the server, then what this browser knows of it. */
export function DeleteRound({ round, done, words }: Props) {
  const { remove: say } = words.lead
  const [trouble, setTrouble] = useState<Trouble | 'failed' | null>(null)
  const remove = async () => {
    try {
      const { remove } = await import('./desk.ts')
      const outcome = await remove(round)
      // One that was never opened, or is gone already, needs no deleting.
      if (outcome.kind !== 'ok' && outcome.kind !== 'gone') return setTrouble(outcome)
      forget(round.id)
      done()
    } catch {
      setTrouble('failed')
    }
  }
  return (
    <div className="delete-round screen-only">
      <AskFirst words={say} onYes={remove}>
        <p>{say.text}</p>
      </AskFirst>
      {trouble === null ? null : (
        <TroubleNotice
          status={trouble === 'failed' ? { kind: 'failed' } : { kind: 'trouble', trouble }}
          again={remove}
          words={words}
        />
      )}
    </div>
  )
}
