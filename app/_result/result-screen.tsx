'use client'
import { type ReactNode, useEffect } from 'react'
import { score } from 'two-hats'
import { noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { addressIn } from '../_messages/address.ts'
import { LazyPart } from '../_site/lazy-part.tsx'
import { NotArrived } from '../_site/not-arrived.tsx'
import { whenIdle } from '../_storage/after-paint.ts'
import { DeleteEverything } from '../_storage/delete-everything.tsx'
import { finish, type Session } from '../_storage/session.ts'
import { StorageNotices } from '../_storage/storage-notices.tsx'
import { useSession } from '../_storage/use-session.ts'
import { Actions } from './actions.tsx'
import { Headline } from './headline.tsx'
import { NoNumber } from './no-number.tsx'
import { sharedNotice } from './shared-notice.ts'
import { type Source, subjectOf } from './source.ts'
import { useShared } from './use-shared.ts'
import { Waiting } from './waiting.tsx'
import '../_site/sections.css'
import './print.css'

const loadDetails = () => import('./details.tsx')
const loadCloser = async () => {
  await new Promise<void>((idle) => whenIdle(idle)())
  return import('./look-closer.tsx')
}
const loadHistory = () => import('./history/history-section.tsx')

/** What has the focus is gone with what was pressed; what was done has it, so that it is read. */
const focus = (place: HTMLElement | null) => place?.focus({ preventScroll: true })

/** A survey is finished once its result is looked at, whatever of the page has arrived: a round may be waiting for it. */
function Finished({ saved }: Pick<Session, 'saved'>) {
  useEffect(() => {
    if (saved.finished === null) void finish()
  }, [saved])
  return null
}

interface Props {
  readonly words: ResultWords
  /** Where else it leads, at its end. */
  readonly children?: ReactNode
}

/** The result of the answers saved here, or of those in the link after `#`. */
export function ResultScreen({ words, children }: Props) {
  const ready = useSession((session) => session.ready)
  const saved = useSession((session) => session.saved)
  const { shared, SharedActions, leave, keptAt } = useShared()

  if (!ready || shared === 'reading') return <Waiting words={words} />
  const notArrived = <NotArrived text={words.result.detailsFailed} tryAgain={words.result.tryAgain} />
  if (shared === 'failed') return notArrived

  const source: Source = shared ?? { kind: 'own', saved }
  const own = source.kind === 'own'
  const of = source.kind === 'bad-link' ? { answers: noAnswers, own, role: null } : subjectOf(source)
  const result = score(twoHats1, of.answers, own ? { secondsPerItem: saved.seconds } : {})
  const subject = { ...of, result }
  return (
    <div className="result">
      {own && result.position ? <Finished saved={saved} /> : null}
      {own ? <StorageNotices words={words} /> : null}
      {own && keptAt !== null && keptAt === saved.began ? (
        <p className="notice screen-only" tabIndex={-1} ref={focus}>
          {words.result.keep.done}
        </p>
      ) : null}
      {source.kind === 'shared' ? <p className="notice">{sharedNotice(source.about, words)}</p> : null}
      {result.position && source.kind !== 'bad-link' ? (
        <>
          <Headline position={result.position} {...subject} words={words} />
          {source.kind === 'shared' ? (
            SharedActions && <SharedActions source={source} leave={leave} words={words} />
          ) : (
            <Actions source={source} position={result.position} words={words} />
          )}
          <p className="soft small">{words.result.limits}</p>
        </>
      ) : (
        <NoNumber source={source} words={words} />
      )}
      {result.answered > 0 ? (
        <>
          <LazyPart
            load={loadDetails}
            part={{ ...subject, words }}
            waiting={<div className="details-place" />}
            failed={notArrived}
          />
          <LazyPart
            load={loadCloser}
            part={{ ...subject, words }}
            waiting={null}
            failed={words.result.detailsFailed}
          />
        </>
      ) : null}
      {own ? (
        <LazyPart
          load={loadHistory}
          part={{ words, placed: result.position !== null, ends: words.texts.objectives }}
          waiting={null}
          failed={words.result.detailsFailed}
        />
      ) : null}
      <p className="result-foot">
        <a href={addressIn(words.language, '/method')}>{words.result.method}</a>
      </p>
      {children}
      {own ? <DeleteEverything words={words.storage} /> : null}
    </div>
  )
}
