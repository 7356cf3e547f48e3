import type { Messages } from '../_messages/messages.ts'

/** A part of the page did not arrive: what is safe, and one button. */
export function NotArrived({ words }: { words: Messages['result'] }) {
  return (
    <div role="status" className="notice">
      <p>{words.detailsFailed}</p>
      <button type="button" className="plain-button" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </div>
  )
}
