import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { momentIn } from '../../_messages/moment.ts'
import { purgeAt } from '../policy.ts'
import type { KnownRound } from './lead-file.ts'
import type { LeadWords } from './lead-words.ts'
import { NextRound } from './next-round.tsx'
import type { Came } from './use-place.ts'
import type { Status } from './use-status.ts'

interface Props {
  readonly round: KnownRound
  readonly status: Extract<Status, { kind: 'closed' | 'opening' }>
  readonly open: () => void
  readonly goTo: (id: string, came?: Came) => void
  readonly words: LeadWords
}

/** A round that is over: too few, or ready to be opened. */
export function Closed({ round, status, open, goTo, words }: Props) {
  const { language, lead } = words
  const say = lead.closed
  const { counted } = formats(language)
  if (status.kind === 'opening')
    return (
      <p role="status">
        {status.all === 0 ? say.fetching : fill(say.opening, { n: status.done, all: status.all })}
      </p>
    )
  if (!status.enough)
    return (
      <>
        {status.count === 0 ? (
          <>
            <h2>{say.nobody.title}</h2>
            <p>{say.nobody.text}</p>
          </>
        ) : (
          <>
            <h2>{say.tooFew.title}</h2>
            <p>{counted(status.count, say.tooFew.answered, { least: round.known.policy.least })}</p>
            <p>{say.tooFew.text}</p>
          </>
        )}
        <NextRound before={round} text={say.again} goTo={goTo} words={words} />
      </>
    )
  return (
    <>
      <p className="lead">{counted(status.count, say.enough)}</p>
      <p>{fill(say.deleted, { moment: momentIn(language, purgeAt(round.known.policy)) })}</p>
      <div className="actions">
        <button type="button" className="button main" onClick={open}>
          {say.open}
        </button>
      </div>
      <p className="soft small">{say.openHelp}</p>
    </>
  )
}
