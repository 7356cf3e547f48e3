'use client'
import { useMemo, useRef, useState } from 'react'
import { type Answer, type Answers, explain, firmness, type Position, score } from 'two-hats'
import { type ItemId, type PairId, twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { firmnessWords } from '../_findings/firmness-words.ts'
import type { ResultWords } from '../_findings/result-words.ts'
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
  const heaviest = useMemo(() => byWeight(answers), [answers])
  const sentence = useMemo(
    () => firmnessWords(firmness(twoHats1, answers), position, words),
    [answers, position, words],
  )

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

/** The answered pairs, those that move the position most first. */
function byWeight(answers: Answers<ItemId>): readonly PairId[] {
  const contributions = explain(twoHats1, answers)?.contributions ?? []
  return [...contributions]
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map(({ id }) => id as PairId)
}
