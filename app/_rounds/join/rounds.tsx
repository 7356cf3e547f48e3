import { addressIn } from '../../_messages/address.ts'
import { fill } from '../../_messages/fill.ts'
import { isolated } from '../../_messages/isolated.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'

interface Props {
  readonly rounds: readonly Joined[]
  readonly open: (joined: Joined) => void
  readonly words: JoinWords
}

/** The rounds that this browser was asked by, or how one begins. */
export function Rounds({ rounds, open, words }: Props) {
  const { language, join } = words
  const { title, none, noneText, see, seeNamed, unknown, home } = join.list
  if (rounds.length === 0)
    return (
      <div className="result">
        <h1>{none}</h1>
        <p className="lead">{noneText}</p>
        <p className="actions">
          <a className="button" href={addressIn(language, '/')}>
            {home}
          </a>
        </p>
      </div>
    )
  return (
    <div className="result">
      <h1>{title}</h1>
      <ul className="rounds">
        {rounds.map((joined) => (
          <li key={joined.id} className="card">
            <h2 dir="auto">{joined.known?.title ?? unknown}</h2>
            <p className="soft small">{stateOf(joined, words)}</p>
            <button
              type="button"
              className="button"
              aria-label={fill(seeNamed, { title: isolated(joined.known?.title ?? unknown) })}
              onClick={() => open(joined)}
            >
              {see}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function stateOf({ known, sent, waiting, elsewhere }: Joined, { language, join }: JoinWords): string | null {
  if (known === null) return null
  const { state } = join.list
  const moment = momentIn(language, known.closes)
  if (known.closed) return state.closed
  const isOver = known.closes * 1000 <= Date.now()
  const kept = waiting ? 'waiting' : sent?.letter || elsewhere ? 'sent' : sent ? 'withdrawn' : 'open'
  return fill(state[isOver ? 'over' : kept], { moment })
}
