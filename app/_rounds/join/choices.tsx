import { useEffect, useRef, useState } from 'react'
import { addressIn } from '../../_messages/address.ts'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { clockIn } from '../../_messages/moment.ts'
import { snapshot, startAnew } from '../../_storage/session.ts'
import { finishedSurveys, type Kept } from '../../_storage/survey.ts'
import { useRows } from '../../_storage/use-rows.ts'
import { useSession } from '../../_storage/use-session.ts'
import type { OpenedRound } from '../sealing/index.ts'
import { Facts } from './facts.tsx'
import { codeOf, fitting, mayBecomeFitting } from './fitting.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'
import { type LoadedPreview, loadPreview } from './load-preview.ts'

interface Props {
  readonly joined: Joined
  readonly round: OpenedRound
  /** Whether answers that are given now can come back here. */
  readonly keeps: boolean
  readonly send: (pressed: boolean) => void
  readonly words: JoinWords
}

/** What is asked, then: answering now, or looking at answers that are here already, to send them. */
export function Choices({ joined, round, keeps, send, words: { language, join } }: Props) {
  const rows = useRows()
  const ready = useSession((session) => session.ready)
  const [shown, setShown] = useState<(LoadedPreview & { readonly survey: Kept }) | 'failed' | null>(null)
  const { policy } = round.header
  const letter = (joined.waiting ?? joined.sent)?.letter ?? null
  const surveys = fitting(rows, policy).filter((survey) => codeOf(survey) !== letter?.code)
  const { day } = formats(language)
  const isFresh = letter === null && !joined.elsewhere
  const nameOf = ({ finished }: Kept) => {
    const says = isFresh ? join.sendOf : join.replaceBy
    const isOnlyOne = surveys.filter((other) => day(other.finished) === day(finished)).length === 1
    const clock = clockIn(language, Date.parse(finished) / 1000)
    return fill(isOnlyOne ? says.day : says.time, { date: day(finished), clock })
  }
  const noneFits = isFresh && surveys.length === 0 && finishedSurveys(rows).length > 0

  const look = async (survey: Kept) => {
    const loaded = await loadPreview(language.locale).catch(() => null)
    setShown(loaded ? { ...loaded, survey } : 'failed')
  }
  const choices = useRef<HTMLDivElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (shown === null && left.current) choices.current?.querySelector<HTMLElement>('button, a')?.focus()
    left.current = false
  }, [shown])

  if (shown !== null && shown !== 'failed') {
    const { Preview, words, survey } = shown
    const leave = () => {
      left.current = true
      setShown(null)
    }
    const done = () => {
      setShown(null)
      send(true)
    }
    return <Preview {...{ joined, round, survey, leave, done, words }} />
  }
  const begin = () => {
    const { saved } = snapshot()
    if (ready && !mayBecomeFitting(saved, policy)) startAnew(policy.form, '')
  }
  return (
    <div ref={choices}>
      <Facts policy={policy} asks={isFresh} words={{ language, join }} />
      {noneFits ? <p className="soft">{join.fits[policy.form]}</p> : null}
      <div className="actions">
        {surveys.map((survey, at) => (
          <button
            key={survey.id}
            type="button"
            className={isFresh && at === 0 ? 'button main' : 'button'}
            onClick={() => void look(survey)}
          >
            {nameOf(survey)}
          </button>
        ))}
        {keeps ? (
          <a
            className={isFresh && surveys.length === 0 ? 'button main' : 'button'}
            href={addressIn(language, policy.form === 'short' ? '/survey/short' : '/survey')}
            onClick={begin}
          >
            {isFresh && surveys.length === 0 ? join.answer : join.answerAnew}
          </a>
        ) : null}
      </div>
      <div role="status">{shown === 'failed' ? <p className="notice">{join.preview.failed}</p> : null}</div>
    </div>
  )
}
