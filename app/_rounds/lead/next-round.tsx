'use client'
import { useState } from 'react'
import type { KeptRound } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { NewRound } from './start.tsx'

interface Props {
  readonly before: KeptRound
  readonly text: string
  readonly goTo: (id: string) => void
  readonly words: LeadWords
}

/** The next round starts from a closed one, with its rules. */
export function NextRound({ before, text, goTo, words }: Props) {
  const { next: say } = words.lead
  const [begun, begin] = useState(false)
  return (
    <section aria-labelledby="next-round" className="screen-only">
      <h2 id="next-round">{say.title}</h2>
      <p>{text}</p>
      {begun ? (
        <NewRound before={before} goTo={goTo} words={words} />
      ) : (
        <div className="actions">
          <button type="button" className="button" onClick={() => begin(true)}>
            {say.open}
          </button>
        </div>
      )}
    </section>
  )
}
