'use client'
import { useState } from 'react'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { clockIn, momentIn } from '../../_messages/moment.ts'
import { AskFirst } from '../../_site/ask-first.tsx'
import { purgeAt } from '../policy.ts'
import type { KnownRound } from './lead-file.ts'
import type { LeadWords } from './lead-words.ts'
import { TwoLinks } from './two-links.tsx'
import type { Status } from './use-status.ts'

interface Props {
  readonly round: KnownRound
  readonly status: Extract<Status, { kind: 'open' }>
  readonly again: () => void
  readonly close: () => void
  readonly words: LeadWords
}

/** How far the counts of a round are apart, in seconds. */
const HOUR = 3600

/** A round that takes answers: how many have come, its links, and closing it early. */
export function Running({ round, status, again, close, words }: Props) {
  const { language, lead } = words
  const say = lead.running
  const { closes, least } = round.known.policy
  const of = round.expected
  const clock = clockIn(language, status.asOf)
  const next = clockIn(language, status.asOf + HOUR)
  const none = status.count === 0
  const counted = formats(language).counted(status.count, of === null ? say.count : say.countOf, {
    clock,
    ...(of === null ? {} : { of }),
  })
  // What is to be done first stands first, as long as one looks at it.
  const [linksFirst] = useState(!round.saved)
  const links = <TwoLinks round={round} words={words} />
  return (
    <>
      {linksFirst ? links : null}
      <p className="lead">{none ? fill(say.countNone, { next }) : counted}</p>
      <p>
        {fill(say.closes, { moment: momentIn(language, closes) })}{' '}
        {least > 1 ? fill(say.least, { n: least }) : null}{' '}
        {fill(say.deleted, { moment: momentIn(language, purgeAt(round.known.policy)) })}
      </p>
      <p className="soft small">{none ? say.hourlyWhy : fill(say.hourly, { next })}</p>
      <div className="actions">
        <button type="button" className="button" onClick={again}>
          {say.refresh}
        </button>
        <AskFirst
          words={{ open: say.close, title: say.closeTitle, yes: say.closeYes, no: say.closeNo }}
          look="button"
          onYes={close}
        >
          <p>{say.closeText}</p>
          <p>{none ? fill(say.closeSinceNone, { clock }) : `${counted} ${say.closeSince}`}</p>
          {least > 1 ? <p>{fill(say.closeLeast, { n: least })}</p> : null}
        </AskFirst>
      </div>
      {linksFirst ? null : links}
    </>
  )
}
