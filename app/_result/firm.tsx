'use client'
import { useMemo, useRef, useState } from 'react'
import { type Answer, type Answers, type Position, score } from 'two-hats'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { byWeight } from '../_findings/shares-finding.ts'
import { Trial } from './trial.tsx'
import { TrialRow } from './trial-row.tsx'
import './firm.css'

interface Props {
  readonly answers: Answers<ItemId>
  readonly position: Position
  readonly words: ResultWords
}

/** Answers can be tried here, those that carry most first; what they would do stays in view, and nothing is kept. */
export default function Firm({ answers, position, words }: Props) {
  const [trial, setTrial] = useState<Answers<ItemId> | null>(null)
  const lead = useRef<HTMLParagraphElement>(null)
  const shown = trial ?? answers
  const pairs = useMemo(() => byWeight(answers).map(({ id }) => id as PairId), [answers])
  const tryOut = (id: PairId, answer: Answer) => {
    const next = { ...shown, [id]: answer }
    setTrial(pairs.every((pair) => next[pair] === answers[pair]) ? null : next)
  }
  return (
    <div className="firm">
      <p className="soft small" ref={lead} tabIndex={-1}>
        {words.result.firm.lead}
      </p>
      <ol className="trial-rows">
        {pairs.map((id) => (
          <TrialRow key={id} id={id} answer={shown[id]} was={answers[id]} words={words} onChange={tryOut} />
        ))}
      </ol>
      <Trial
        position={trial ? score(twoHats1, trial).position : null}
        on={trial !== null}
        before={position}
        words={words}
        onReset={() => {
          setTrial(null)
          lead.current?.focus()
        }}
      />
    </div>
  )
}
