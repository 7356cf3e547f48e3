import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { isolated } from '../../_messages/isolated.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { OpenedRound } from '../sealing/index.ts'
import type { Delivery } from './deliver.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'

interface Props {
  readonly joined: Joined
  readonly round: OpenedRound
  readonly delivery: Delivery | 'sending' | null
  readonly words: JoinWords
}

/** What this browser has sent to the round, and what it has not got there yet. */
export function State({ joined: { waiting, sent, elsewhere }, round, delivery, words }: Props) {
  const { language, join } = words
  const moment = momentIn(language, round.header.policy.closes)
  const { day } = formats(language)
  if (waiting)
    return (
      <section className="card round-state">
        <h2>{waiting.letter ? join.waitingToSend.title : join.waitingToSend.titleWithdraw}</h2>
        <p>
          {waiting.letter
            ? fill(join.waitingToSend.safe, { date: day(waiting.letter.on) })
            : join.waitingToSend.safeWithdraw}
        </p>
        {delivery === null ? null : <p>{howItGoes(delivery, words)}</p>}
      </section>
    )
  if (elsewhere)
    return (
      <section className="card round-state">
        <h2>{join.sent.elsewhere}</h2>
        <p>{fill(join.sent.elsewhereText, { moment })}</p>
      </section>
    )
  if (sent === null) return null
  const { letter } = sent
  return (
    <section className="card round-state">
      <h2>{letter ? join.sent.title : join.sent.withdrawn}</h2>
      {letter ? (
        <>
          <p>{fill(join.sent.text, { date: day(letter.on), moment })}</p>
          {letter.name ? <p>{fill(join.sent.named, { name: isolated(letter.name) })}</p> : null}
          <p className="soft small">{join.sent.byLink}</p>
        </>
      ) : (
        <p>{fill(join.sent.withdrawnText, { moment })}</p>
      )}
    </section>
  )
}

function howItGoes(delivery: Delivery | 'sending', { join: { waitingToSend } }: JoinWords): string | null {
  if (delivery === 'sending') return waitingToSend.sending
  if (delivery.kind === 'busy') return fill(waitingToSend.busy, { seconds: delivery.seconds })
  if (delivery.kind === 'refused') return fill(waitingToSend.refused, { code: delivery.code })
  const { kind } = delivery
  return kind === 'full' || kind === 'off' || kind === 'offline' ? waitingToSend[kind] : null
}
