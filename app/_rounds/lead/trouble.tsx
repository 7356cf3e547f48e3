import type { ReactNode } from 'react'
import type { LeadWords } from './lead-words.ts'
import type { Status } from './use-status.ts'

/** What stands in the way. */
type Bad = Exclude<Status, { kind: 'asking' | 'open' | 'closed' | 'opening' | 'opened' }>

interface Props {
  readonly status: Bad
  readonly again: () => void
  readonly words: LeadWords
}

const good: ReadonlySet<Status['kind']> = new Set(['asking', 'open', 'closed', 'opening', 'opened'])

export const isBad = (status: Status): status is Bad => !good.has(status.kind)

/** What happened, as a title and a sentence; and whether asking once more may help. */
function saidOf(status: Bad, { lead: { problems: say, ...lead } }: LeadWords) {
  const plain = (text: string) => ({ title: null, text, again: true })
  const told = (words: { readonly title: string; readonly text: string }) => ({ ...words, again: false })
  if (status.kind === 'failed') return plain(lead.failed)
  if (status.kind === 'other-questions') return told(lead.closed.instrument)
  if (status.kind === 'wrong') return told(status.problem === 'unknown-version' ? say.version : say.another)
  const { kind } = status.trouble
  if (status.kind === 'unsent' && kind === 'full') return plain(say.noRounds)
  if (status.kind === 'unsent' && kind === 'gone') return plain(say.noneHere)
  if (kind === 'gone' || kind === 'damaged') return told(say[kind])
  if (kind === 'offline' || kind === 'busy' || kind === 'off') return plain(say[kind])
  return plain(say.refused)
}

/** Why nothing can be said or done at the moment, and the one button that may help. */
export function TroubleNotice({ status, again, words }: Props): ReactNode {
  const { lead } = words
  const { title, text, again: helps } = saidOf(status, words)
  const unsent = status.kind === 'unsent'
  return (
    <div className="notice" role="alert">
      {unsent ? <h2>{lead.unsent.title}</h2> : title ? <h2>{title}</h2> : null}
      <p>{text}</p>
      {unsent ? <p>{lead.unsent.text}</p> : null}
      {helps ? (
        <button type="button" className="button" onClick={again}>
          {unsent ? lead.unsent.again : lead.tryAgain}
        </button>
      ) : null}
    </div>
  )
}
