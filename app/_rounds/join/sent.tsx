import type { RefObject } from 'react'
import { fill } from '../../_messages/fill.ts'
import { formats } from '../../_messages/formats.ts'
import { isolated } from '../../_messages/isolated.ts'
import { momentIn } from '../../_messages/moment.ts'
import type { OpenedRound } from '../sealing/index.ts'
import type { Delivery } from './deliver.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'
import { Receipt } from './receipt.tsx'
import { sealWithdrawal } from './seal-answers.ts'
import { Withdraw } from './withdraw.tsx'

interface Props {
  /** Where the focus goes after a press, since what was pressed may be gone. */
  readonly place: RefObject<HTMLDivElement | null>
  readonly joined: Joined
  readonly round: OpenedRound
  readonly delivery: Delivery | 'sending' | null
  readonly send: (pressed: boolean) => void
  readonly words: JoinWords
}

/** What this browser has in the round, and what it has not got there yet; and how to take it back. */
export function Sent({ place, joined, round, delivery, send, words }: Props) {
  const { language, join } = words
  const { waiting, sent, elsewhere } = joined
  const moment = momentIn(language, round.header.policy.closes)
  const day = formats(language).day
  const withdraw = () => {
    sealWithdrawal(joined.id)
    send(true)
  }
  const isThere = sent?.letter || elsewhere || waiting?.letter
  return (
    <>
      <div role="status" className="round-says" tabIndex={-1} ref={place}>
        {waiting ? (
          <section className="card round-state">
            <h2>{waiting.letter ? join.waitingToSend.title : join.waitingToSend.titleWithdraw}</h2>
            <p>
              {waiting.letter
                ? fill(join.waitingToSend.safe, { date: day(waiting.letter.on) })
                : join.waitingToSend.safeWithdraw}
            </p>
            {delivery === null ? null : <p>{howItGoes(delivery, words)}</p>}
          </section>
        ) : elsewhere ? (
          <section className="card round-state">
            <h2>{join.sent.elsewhere}</h2>
            <p>{fill(join.sent.elsewhereText, { moment })}</p>
          </section>
        ) : sent ? (
          <section className="card round-state">
            <h2>{sent.letter ? join.sent.title : join.sent.withdrawn}</h2>
            <p>
              {sent.letter
                ? fill(join.sent.text, { date: day(sent.letter.on), moment })
                : fill(join.sent.withdrawnText, { moment })}
            </p>
            {sent.letter?.name ? <p>{fill(join.sent.named, { name: isolated(sent.letter.name) })}</p> : null}
          </section>
        ) : null}
      </div>
      {waiting || isThere ? (
        <div className="actions">
          {waiting ? (
            <button
              type="button"
              className="button main"
              disabled={delivery === 'sending'}
              onClick={() => send(true)}
            >
              {waiting.letter ? join.waitingToSend.again : join.waitingToSend.againWithdraw}
            </button>
          ) : null}
          {isThere && !(waiting && !waiting.letter) ? <Withdraw withdraw={withdraw} words={words} /> : null}
        </div>
      ) : null}
      {joined.receipt && (sent?.letter || elsewhere) ? (
        <Receipt joined={joined} receipt={joined.receipt} words={words} />
      ) : null}
    </>
  )
}

function howItGoes(delivery: Delivery | 'sending', { join: { waitingToSend } }: JoinWords): string | null {
  if (delivery === 'sending') return waitingToSend.sending
  if (delivery.kind === 'busy') return fill(waitingToSend.busy, { seconds: delivery.seconds })
  if (delivery.kind === 'refused') return fill(waitingToSend.refused, { code: delivery.code })
  if (delivery.kind === 'full') return waitingToSend.full
  return delivery.kind === 'offline' ? waitingToSend.offline : null
}
