'use client'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { score } from 'two-hats'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { cleanName, LONGEST_NAME } from '../../_files/clean-name.ts'
import { sentenceOf } from '../../_findings/sentence.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import type { Words } from '../../_messages/words.ts'
import type { Kept } from '../../_storage/survey.ts'
import type { OpenedRound } from '../sealing/index.ts'
import { Answers } from './answers.tsx'
import type { Joined } from './joined.ts'
import { NameField } from './name-field.tsx'
import { sealAnswers } from './seal-answers.ts'

interface Props {
  readonly joined: Joined
  readonly round: OpenedRound
  readonly survey: Kept
  readonly leave: () => void
  /** The answers are sealed and kept: they can be sent. */
  readonly done: () => void
  readonly words: Words
}

type State = 'open' | 'sending' | 'failed' | 'refused' | 'no-name' | 'long-name'

/** Exactly what goes, as it will be read; then one button. */
export function Preview({ joined, round, survey, leave, done, words }: Props) {
  const { preview: say } = words.join
  const { names } = round.header.policy
  const { answers } = survey
  const [name, setName] = useState((joined.waiting ?? joined.sent)?.letter?.name ?? '')
  const [state, setState] = useState<State>('open')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('form')?.scrollIntoView()
  }, [])

  const { position } = score(twoHats1, answers)
  const count = formats(words.language).counted(Object.keys(answers).length, say.answers)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = names ? cleanName(name) : ''
    if (names && typed === '') return setState('no-name')
    setState('sending')
    const problem = await sealAnswers(joined.id, round, survey, typed).catch(() => 'failed' as const)
    if (problem === null) done()
    else setState(problem === 'failed' || problem === 'long-name' ? problem : 'refused')
  }
  return (
    <form className="card round-state goes" onSubmit={submit} noValidate>
      <h2 tabIndex={-1} ref={heading}>
        {say.title}
      </h2>
      <p>{fill(say.count, { answers: count, date: formats(words.language).day(survey.finished) })}</p>
      <p>
        {position ? fill(say.says, { summary: sentenceOf(position, 'link', words).summary }) : say.saysNone}
      </p>
      <details className="fold">
        <summary>{say.all}</summary>
        <Answers answers={answers} words={words} />
      </details>
      {names ? (
        <NameField
          name={name}
          change={setName}
          problem={state === 'no-name' ? say.nameMissing : state === 'long-name' ? say.nameLong : null}
          longest={LONGEST_NAME}
          label={say.name}
        />
      ) : (
        <p>{say.unnamed}</p>
      )}
      <p className="soft small">{say.never}</p>
      <div className="actions">
        <button type="submit" className="button main" disabled={state === 'sending'}>
          {say.send}
        </button>
        <button type="button" className="button" onClick={leave}>
          {say.cancel}
        </button>
      </div>
      <p role="status">
        {state === 'sending' ? say.sending : state === 'failed' || state === 'refused' ? say[state] : ''}
      </p>
    </form>
  )
}
