import { en as english } from '../../questions/two-hats-1/en.ts'
import { feedbackEn } from '../../questions/two-hats-1/feedback-en.ts'
import { wordsFor } from '../_messages/words.ts'
import type { ResultWords } from './result-words.ts'

/** What the result says in the language of an address. */
export function resultWordsFor(locale: string): ResultWords {
  const { result, storage, history, files, reportPanel } = wordsFor(locale)
  return { texts: english, feedback: feedbackEn, result, storage, history, files, reportPanel }
}
