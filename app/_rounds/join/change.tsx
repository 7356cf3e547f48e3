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
          {mayWithdraw ? <Withdraw withdraw={withdraw} words={words} /> : null}
        </div>
      ) : null}
      {joined.receipt && isThere ? <Receipt joined={joined} receipt={joined.receipt} words={words} /> : null}
    </>
  )
}
