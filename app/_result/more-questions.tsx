import type { Findings } from '../_findings/findings.ts'
import { addressIn } from '../_messages/address.ts'
import type { Messages } from '../_messages/messages.ts'

interface Props extends Pick<Messages, 'language'> {
  readonly found: NonNullable<Findings['more']>
}

/** In place of what no answer stands behind yet. */
export const MoreQuestions = ({ found, language }: Props) => (
  <section aria-labelledby="more" className="screen-only">
    <h2 id="more">{found.title}</h2>
    <p>{found.text}</p>
    <p className="actions">
      <a className="button" href={addressIn(language, '/survey#frequency')}>
        {found.action}
      </a>
    </p>
  </section>
)
