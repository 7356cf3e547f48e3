import { fill } from '../../_messages/fill.ts'
import { isolated } from '../../_messages/isolated.ts'
import type { Summary } from './kept-round.ts'
import type { LeadWords } from './lead-words.ts'
import { sinceFinding } from './since-finding.ts'

interface Props {
  /** Of the round before. */
  readonly title: string
  readonly before: Summary
  readonly now: Parameters<typeof sinceFinding>[1]
  readonly words: LeadWords
}

/** What has changed since the round before. */
export function Since({ title, before, now, words }: Props) {
  const sentences = sinceFinding(before, now, words)
  if (sentences.length === 0) return null
  return (
    <section aria-labelledby="since">
      <h2 id="since">{fill(words.lead.next.compareTitle, { title: isolated(title) })}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  )
}
