import type { Messages } from '../_messages/messages.ts'

/** In place of what no answer stands behind yet. */
export function MoreQuestions({ words: { moreQuestions: say } }: { words: Messages['result'] }) {
  return (
    <section aria-labelledby="more" className="screen-only">
      <h2 id="more">{say.title}</h2>
      <p>{say.text}</p>
      <p className="actions">
        <a className="button" href="/survey#frequency">
          {say.action}
        </a>
      </p>
    </section>
  )
}
