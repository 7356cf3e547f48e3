'use client'
import { useMemo, useRef, useState } from 'react'
import { type Answer, type Answers, type Position, score } from 'two-hats'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { firmnessFinding } from '../_findings/firmness-finding.ts'
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

/** What would have to be otherwise for the result to change; answers can be tried here, and nothing is kept. */
export default function Firm({ answers, position, words }: Props) {
  const [trial, setTrial] = useState<Answers<ItemId> | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const { firm } = words.result
  const shown = trial ?? answers
  const heaviest = useMemo(() => byWeight(answers).map(({ id }) => id as PairId), [answers])
  const sentence = useMemo(() => firmnessFinding(answers, position, words), [answers, position, words])

  const tryOut = (id: PairId, answer: Answer) => {
    const next = { ...shown, [id]: answer }
    setTrial(heaviest.every((pair) => next[pair] === answers[pair]) ? null : next)
  }
  const rows = (ids: readonly PairId[]) =>
    ids.map((id) => (
      <TrialRow key={id} id={id} answer={shown[id]} was={answers[id]} words={words} onChange={tryOut} />
    ))
  return (
    <>
      <p>{sentence}</p>
      <h3 ref={heading} tabIndex={-1}>
        {firm.heaviest}
      </h3>
      <p className="soft small">{firm.lead}</p>
      <ol className="trial-rows">{rows(heaviest.slice(0, 3))}</ol>
      <details>
        <summary>{firm.others}</summary>
        <ol className="trial-rows">{rows(heaviest.slice(3))}</ol>
      </details>
      <Trial
        position={trial ? score(twoHats1, trial).position : null}
        on={trial !== null}
        before={position}
        words={words}
        onReset={() => {
          setTrial(null)
          heading.current?.focus()
        }}
      />
    </>
  )
}
