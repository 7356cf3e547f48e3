import { fill } from '../../_messages/fill.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { Policy } from '../policy.ts'
import type { JoinWords } from './join-words.ts'

interface Props {
  readonly policy: Policy
  /** Whether nothing was sent yet. */
  readonly asks: boolean
  readonly words: JoinWords
}

/** Who asks, what goes, who reads it, when, and what never goes. */
export function Facts({ policy, asks, words: { language, join } }: Props) {
  const { who, first, what, reader, closes, never } = join.facts
  const kind = policy.names ? 'named' : 'anonymous'
  const facts = [
    ...(asks ? [who[policy.form], first] : []),
    what[kind],
    fill(reader[kind], { least: policy.least }),
    fill(closes, { moment: momentIn(language, policy.closes) }),
    never,
  ]
  return (
    <ul className="round-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
