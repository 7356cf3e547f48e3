'use client'
import { fill } from '../../_messages/fill.ts'
import { momentIn } from '../../_messages/moment.ts'
import { AskFirst } from '../../_site/ask-first.tsx'
import { purgeAt } from '../policy.ts'
import { forget, type KeptRound } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'

interface Props {
  readonly rounds: readonly KeptRound[]
  readonly goTo: (id: string) => void
  readonly words: LeadWords
}

/** What is known of a round without asking the server. */
function stateOf({ unsent, known, closed }: KeptRound, { language, lead: { list: say } }: LeadWords): string {
  if (known === null) return say.unknown
  const now = Date.now() / 1000
  const { closes } = known.policy
  // Rounds that follow each other are often called alike: the date tells them apart.
  const moment = momentIn(language, closes)
  if (unsent !== null) return fill(say.unsent, { moment })
  if (purgeAt(known.policy) <= now) return fill(say.purged, { moment })
  if (closed && closes > now) return fill(say.closedEarly, { moment })
  return fill(closes <= now ? say.closed : say.closes, { moment })
}

export function RoundList({ rounds, goTo, words }: Props) {
  const say = words.lead.list
  if (rounds.length === 0) return null
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">{say.title}</h2>
      <ul className="rounds">
        {rounds.map((round) => {
          const title = round.known?.title ?? round.id.slice(0, 8)
          const state = stateOf(round, words)
          return (
            <li key={round.id}>
              <p>
                <bdi className="round-title">{title}</bdi>
                <span className="says">{state}</span>
              </p>
              <div className="actions">
                <button
                  type="button"
                  className="button"
                  aria-label={fill(say.seeNamed, { title, state })}
                  onClick={() => goTo(round.id)}
                >
                  {say.see}
                </button>
                <AskFirst
                  words={{ open: say.forget, title: say.forgetTitle, yes: say.forgetYes, no: say.forgetNo }}
                  label={fill(say.forgetNamed, { title, state })}
                  onYes={() => forget(round.id)}
                >
                  <p>{say.forgetText}</p>
                </AskFirst>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
