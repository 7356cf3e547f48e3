import type { QualityFlag } from 'two-hats'
import { shownFlags } from '../_findings/shown-flags.ts'
import type { Messages } from '../_messages/messages.ts'

interface Props {
  readonly flags: readonly QualityFlag[]
  readonly words: Messages['result']['quality']
}

/** Notes on the answers, for the person who gave them. */
export function QualitySection({ flags, words }: Props) {
  const shown = shownFlags(flags)
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="quality">
      <h2 id="quality">{words.title}</h2>
      {shown.map((flag) => (
        <p key={flag}>{words[flag]}</p>
      ))}
    </section>
  )
}
