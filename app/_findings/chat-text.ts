import type { Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import type { ResultWords } from './result-words.ts'
import { sentenceOf } from './sentence.ts'
import type { Subject } from './subject.ts'

/** A result in a few words for a message, with the link that opens it; `null` where there is no number. */
export function chatText(
  { position }: Result,
  { own, about }: Pick<Subject, 'own' | 'about'>,
  link: string,
  words: ResultWords,
): string | null {
  if (position === null) return null
  const sentence = sentenceOf(position, own ? 'told' : about ? 'about' : 'link', words, about ?? '')
  return fill(words.result.takeAway.chat, {
    claim: sentence.claim,
    numbers: sentence.numbers,
    answered: position.answered,
    total: position.total,
    link,
  })
}
