'use client'
import { useEffect, useState } from 'react'
import type { Held } from '../../_storage/store.ts'
import { focusTitle, justCame } from './focus-title.ts'
import { Keeping } from './keeping.tsx'
import { type KeptRound, keep } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { OpenForm } from './open-form.tsx'
import type { Plan } from './read-plan.ts'
import { RoundList } from './round-list.tsx'
import type { Came } from './use-place.ts'

interface Props {
  /** Whether no round can be opened here. */
  readonly off: boolean
  /** What has just happened elsewhere on this page. */
  readonly news: string
  readonly rounds: readonly KeptRound[]
  readonly keeping: Held['keeping']
  readonly goTo: (id: string, came?: Came) => void
  readonly words: LeadWords
}

/** The rounds of this browser, and a new one. */
export function Start({ off, news, rounds, keeping, goTo, words }: Props) {
  useEffect(() => {
    if (justCame()) focusTitle()
  }, [])
  return (
    <div className="result lead-page">
      <h1>{words.lead.title}</h1>
      <p className="lead">{words.lead.intro}</p>
      <p role="status">{news}</p>
      <Keeping keeping={keeping} words={words} />
      <RoundList rounds={rounds} goTo={goTo} words={words} />
      <section aria-labelledby="open-title">
        <h2 id="open-title">{words.lead.form.title}</h2>
        {off ? <p className="notice">{words.lead.problems.off}</p> : <NewRound goTo={goTo} words={words} />}
      </section>
    </div>
  )
}

interface NewProps extends Pick<Props, 'goTo' | 'words'> {
  readonly before?: KeptRound
}

/** The form; what it gives is kept here before it is sent, and sent by the page of the round. */
export function NewRound({ before, goTo, words }: NewProps) {
  const [state, setState] = useState<'idle' | 'making' | 'failed'>('idle')
  const open = async (plan: Plan) => {
    setState('making')
    try {
      const { makeKept } = await import('./desk.ts')
      const round = await makeKept(plan, before?.id ?? null)
      keep(round)
      goTo(round.id, 'made')
    } catch {
      setState('failed')
    }
  }
  return <OpenForm before={before?.known ?? null} state={state} onPlan={open} words={words} />
}
