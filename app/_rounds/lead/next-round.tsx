'use client'
import { useEffect, useRef, useState } from 'react'
import type { KeptRound } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { NewRound } from './start.tsx'
import type { Came } from './use-place.ts'

interface Props {
  readonly before: KeptRound
  readonly text: string
  readonly goTo: (id: string, came?: Came) => void
  readonly words: LeadWords
}

/** The next round starts from a closed one, with its rules. */
export function NextRound({ before, text, goTo, words }: Props) {
  const { next: say } = words.lead
  const [begun, begin] = useState(false)
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (begun) section.current?.querySelector('input')?.focus()
  }, [begun])
  return (
    <section ref={section} aria-labelledby="next-round" className="screen-only">
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
