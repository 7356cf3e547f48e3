import { fill } from '../../_messages/fill.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { Policy } from '../policy.ts'
import type { JoinWords } from './join-words.ts'

interface Props {
  readonly policy: Policy
  /** Whether nothing was sealed or sent yet. */
  readonly asks: boolean
  readonly words: JoinWords
}

/** Who asks, what goes, who reads it, when, and what never goes; of what was sent, what still matters. */
export function Facts({ policy, asks, words: { language, join } }: Props) {
  const { who, first, what, reader, closes, never } = join.facts
  const kind = policy.names ? 'named' : 'anonymous'
  const reads = fill(reader[kind], { least: policy.least })
  const facts = asks
    ? [
        who[policy.form],
        first,
        what[kind],
        reads,
        fill(closes, { moment: momentIn(language, policy.closes) }),
        never,
      ]
    : [reads, never]
  return (
    <ul className="round-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}
