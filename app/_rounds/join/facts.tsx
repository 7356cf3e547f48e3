import { fill } from '../../_messages/fill.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { Policy } from '../policy.ts'
import type { JoinWords } from './join-words.ts'

/** Who asks, what goes, who reads it, when, and what never goes. */
export function Facts({ policy, words: { language, join } }: { policy: Policy; words: JoinWords }) {
  const { who, what, reader, closes, never } = join.facts
  const kind = policy.names ? 'named' : 'anonymous'
  const facts = [
    who[policy.form],
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
