import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'

/** In place of what no answer stands behind yet. */
export function MoreQuestions({ words }: { words: Pick<Messages, 'language' | 'result'> }) {
  const say = words.result.moreQuestions
  return (
    <section aria-labelledby="more" className="screen-only">
      <h2 id="more">{say.title}</h2>
      <p>{say.text}</p>
      <p className="actions">
        <a className="button" href={addressIn(words.language, '/survey#frequency')}>
          {say.action}
        </a>
      </p>
    </section>
  )
}
