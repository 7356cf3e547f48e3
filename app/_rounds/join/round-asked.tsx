'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useKeeping, useRows } from '../../_storage/use-rows.ts'
import type { JoinLink, ReceiptLink } from '../links.ts'
import type { OpenedRound } from '../sealing/index.ts'
import { toBase64url } from '../wire.ts'
import { Change } from './change.tsx'
import { Choices } from './choices.tsx'
import { Closed } from './closed.tsx'
import { type Delivery, deliver } from './deliver.ts'
import { Forget } from './forget.tsx'
import type { JoinWords } from './join-words.ts'
import { joinedAt } from './joined.ts'
import { NotKept } from './not-kept.tsx'
import { State } from './state.tsx'

interface Props {
  readonly link: JoinLink | ReceiptLink
  readonly round: OpenedRound
  readonly closed: boolean
  readonly ask: (link: JoinLink | ReceiptLink) => void
  readonly list: () => void
  readonly words: JoinWords
}

/** A browser that is online may be without the server, and hears nothing when that is back. */
const OFFLINE_SECONDS = 30

export type ShowRound = typeof RoundAsked

/** A round that is the one of its link. What was sealed and not sent is sent again as it is shown, and once back online. */
export function RoundAsked({ link, round, closed, ask, list, words }: Props) {
  const id = toBase64url(link.id)
  const joined = joinedAt(useRows(), id)
  const keeping = useKeeping()
  const [delivery, setDelivery] = useState<Delivery | 'sending' | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const { header } = round

  const send = useCallback(
    async (isPressed: boolean) => {
      // A retry is not told: it may take many.
      if (isPressed) {
        pressed.current = true
        setDelivery('sending')
      }
      const done = await deliver(id, isPressed)
      setDelivery(done)
      // What cannot be taken any more shows when the round is read anew.
      if (done.kind === 'closed' || done.kind === 'gone') ask(link)
    },
    [id, link, ask],
  )

  // What was pressed is gone, or out of sight of its news: at the start, and once it is known how it ended.
  useEffect(() => {
    if (!pressed.current || delivery === null) return
    pressed.current = delivery === 'sending'
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView()
  }, [delivery])

  useEffect(() => {
    if (closed) return
    const retry = () => {
      void send(false)
    }
    retry()
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [closed, send])

  useEffect(() => {
    const again = retryAfter(delivery)
    if (closed || again === null) return
    const timer = setTimeout(() => void send(false), 1000 * again)
    return () => clearTimeout(timer)
  }, [closed, delivery, send])

  return (
    <div className="result">
      <h1 dir="auto">{header.title}</h1>
      {header.line ? (
        <p className="lead" dir="auto">
          {header.line}
        </p>
      ) : null}
      {keeping === 'blocked' || keeping === 'full' ? (
        <NotKept keeping={keeping} link={link} words={words} />
      ) : null}
      <div role="status" className="round-says" tabIndex={-1} ref={place}>
        {closed ? (
          <Closed joined={joined} words={words} />
        ) : joined ? (
          <State {...{ joined, round, delivery, words }} />
        ) : null}
      </div>
      {joined && !closed ? (
        <>
          <Change {...{ joined, delivery, send, words }} />
          <Choices key={id} keeps={keeping !== 'blocked'} {...{ joined, round, send, words }} />
        </>
      ) : null}
      <NotPromised words={words} />
      {joined ? <Forget joined={joined} list={list} words={words} /> : null}
    </div>
  )
}

/** Seconds after which what failed is sent again by itself; `null` where that would not help. */
function retryAfter(delivery: Delivery | 'sending' | null): number | null {
  if (delivery === null || delivery === 'sending') return null
  if (delivery.kind === 'busy') return delivery.seconds
  return delivery.kind === 'offline' ? OFFLINE_SECONDS : null
}

const NotPromised = ({ words: { join } }: { words: JoinWords }) => (
  <details className="fold alone">
    <summary>{join.promise.title}</summary>
    <ul className="round-facts">
      {join.promise.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </details>
)
