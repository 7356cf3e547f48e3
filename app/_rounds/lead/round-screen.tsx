'use client'
import { useEffect, useRef } from 'react'
import { NotArrived } from '../../_site/not-arrived.tsx'
import { useLate } from '../../_site/use-late.ts'
import type { Held } from '../../_storage/store.ts'
import { Closed } from './closed.tsx'
import { DeleteRound } from './delete-round.tsx'
import { focusTitle, isLost, justCame } from './focus-title.ts'
import { Gone } from './gone.tsx'
import { Keeping } from './keeping.tsx'
import { type KeptRound, keep } from './kept-round.ts'
import type { KnownRound } from './lead-file.ts'
import type { LeadWords } from './lead-words.ts'
import { Running } from './running.tsx'
import { isBad, TroubleNotice } from './trouble.tsx'
import type { Came } from './use-place.ts'
import { useStatus } from './use-status.ts'

interface Props {
  readonly round: KeptRound
  /** All of this browser: what came before is among them. */
  readonly rounds: readonly KeptRound[]
  readonly came: Came
  readonly keeping: Held['keeping']
  readonly goTo: (id: string | null, came?: Came) => void
  /** Back to the list, with what has happened. */
  readonly leave: (said?: string) => void
  readonly words: LeadWords
}

const loadOpened = () => import('./opened.tsx')

const isKnown = (round: KeptRound): round is KnownRound => round.known !== null

/** One round, in a colour of its own: whoever is here can read every answer. */
export default function RoundScreen({ round, rounds, came, keeping, goTo, leave, words }: Props) {
  const { lead } = words
  const { status, again, close, open } = useStatus(round)
  const [Opened, ask] = useLate(loadOpened)
  const enough = status.kind === 'closed' && status.enough
  useEffect(() => {
    if (enough) ask()
  }, [enough, ask])
  useEffect(() => {
    if (status.kind === 'closed' && !round.closed) keep({ ...round, closed: true })
  }, [status, round])
  const settled = useRef(false)
  const { kind } = status
  useEffect(() => {
    if (kind === 'asking' || kind === 'opening') return
    // A page that has just been loaded is read from its top; one that was worked with, from its news.
    if (settled.current ? isLost() : justCame()) focusTitle()
    settled.current = true
  }, [kind])
  if (status.kind === 'trouble' && status.trouble.kind === 'gone')
    return <Gone round={round} leave={leave} words={words} />
  const before = rounds.find(({ id }) => id === round.before) ?? null
  return (
    <div className="result team-page lead-page">
      {came === 'link' ? (
        <aside className="lead-warning screen-only" aria-labelledby="lead-warning">
          <p id="lead-warning">
            <strong>{lead.warning.title}</strong>
          </p>
          <p className="small">
            {lead.warning.text} {lead.warning.notLead} {lead.warning.pasted}
          </p>
        </aside>
      ) : (
        <p className="soft small lead-kept screen-only">{lead.warning.kept}</p>
      )}
      <Keeping keeping={keeping} words={words} />
      {status.kind === 'opened' && isKnown(round) ? (
        typeof Opened === 'string' ? (
          <Late late={Opened} words={words} />
        ) : (
          <Opened {...{ round, before, goTo, words }} opened={status.opened} />
        )
      ) : (
        <>
          <p className="kicker">
            {status.kind === 'closed' || status.kind === 'opening'
              ? lead.closed.kicker
              : status.kind === 'open'
                ? lead.running.kicker
                : lead.pageTitle}
          </p>
          <h1>
            <bdi>{round.known?.title ?? lead.list.unknown}</bdi>
          </h1>
          {came === 'made' && status.kind === 'open' ? <p role="status">{lead.links.opened}</p> : null}
          {status.kind === 'asking' ? <p role="status">{lead.running.waiting}</p> : null}
          {isBad(status) ? <TroubleNotice {...{ status, again, words }} /> : null}
          {status.kind === 'open' && isKnown(round) ? (
            <Running {...{ round, status, again, close, words }} />
          ) : null}
          {(status.kind === 'closed' || status.kind === 'opening') && isKnown(round) ? (
            <Closed {...{ round, status, open, goTo, words }} />
          ) : null}
        </>
      )}
      <div className="round-foot">
        <DeleteRound round={round} done={() => leave(lead.remove.done)} words={words} />
        <button type="button" className="plain-button" onClick={() => leave()}>
          {lead.list.all}
        </button>
      </div>
    </div>
  )
}

const Late = ({ late, words: { lead } }: { late: 'waiting' | 'failed'; words: LeadWords }) =>
  late === 'failed' ? (
    <NotArrived text={lead.failed} tryAgain={lead.tryAgain} />
  ) : (
    <p role="status">{lead.closed.fetching}</p>
  )
