import type { Messages } from '../_messages/messages.ts'

interface Props {
  readonly notes: readonly string[]
  readonly words: Pick<Messages, 'result'>
}

/** Notes on the answers, for the person who gave them. */
export const QualitySection = ({ notes, words }: Props) => (
  <section aria-labelledby="quality">
    <h2 id="quality">{words.result.quality.title}</h2>
    {notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
  </section>
)
