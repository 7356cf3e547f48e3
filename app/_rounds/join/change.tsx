import { addressIn } from '../../_messages/address.ts'
import { finishedSurveys } from '../../_storage/survey.ts'
import { useRows } from '../../_storage/use-rows.ts'
import type { Delivery } from './deliver.ts'
import type { JoinWords } from './join-words.ts'
import type { Joined } from './joined.ts'
import { Receipt } from './receipt.tsx'
import { sealWithdrawal } from './seal-answers.ts'
import { Withdraw } from './withdraw.tsx'

interface Props {
  readonly joined: Joined
  readonly delivery: Delivery | 'sending' | null
  readonly send: (pressed: boolean) => void
  readonly words: JoinWords
}

/** How what was sent is taken back, what was not is sent again, and either from another device. */
export function Change({ joined, delivery, send, words }: Props) {
  const { waitingToSend } = words.join
  const hasSurvey = finishedSurveys(useRows()).length > 0
  const { waiting, sent, elsewhere } = joined
  const isThere = sent?.letter || elsewhere
  const mayWithdraw = waiting ? waiting.letter : isThere
  const withdraw = () => {
    sealWithdrawal(joined.id)
    send(true)
  }
  return (
    <>
      {waiting || mayWithdraw ? (
        <div className="actions">
          {waiting ? (
            <button
              type="button"
              className="button main"
              disabled={delivery === 'sending'}
              onClick={() => send(true)}
            >
              {waiting.letter ? waitingToSend.again : waitingToSend.againWithdraw}
            </button>
          ) : null}
          {sent?.letter && !waiting && hasSurvey ? (
            <a className="button" href={addressIn(words.language, '/result')}>
              {words.join.sent.result}
            </a>
          ) : null}
          {mayWithdraw ? <Withdraw known={hasSurvey} withdraw={withdraw} words={words} /> : null}
        </div>
      ) : null}
      {joined.receipt && isThere ? <Receipt joined={joined} receipt={joined.receipt} words={words} /> : null}
    </>
  )
}
