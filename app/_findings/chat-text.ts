import type { Result } from 'two-hats'
import { fill } from '../_messages/fill.ts'
import type { ResultWords } from './result-words.ts'
import { sentenceOf } from './sentence.ts'

/** A result in a few words for a message; `null` where there is no number. */
export function chatText({ position }: Result, own: boolean, words: ResultWords): string | null {
  if (position === null) return null
  const sentence = sentenceOf(position, own ? 'told' : 'link', words)
  return fill(words.result.takeAway.chat, {
    claim: sentence.claim,
    numbers: sentence.numbers,
    answered: position.answered,
    total: position.total,
  })
}
