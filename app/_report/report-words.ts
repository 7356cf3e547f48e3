import { en as textsEn } from '../../questions/two-hats-1/en.ts'
import { feedbackEn } from '../../questions/two-hats-1/feedback-en.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { Messages } from '../_messages/messages.ts'
import { type Locale, wordsFor } from '../_messages/words.ts'

/** Everything a report says, in one language. */
export interface ReportWords
  extends Pick<ResultWords, 'texts' | 'feedback' | 'result'>,
    Pick<Messages, 'report' | 'method' | 'team' | 'storage'> {}

const instruments = { en: { texts: textsEn, feedback: feedbackEn } } as const

export function reportWords(locale: Locale): ReportWords {
  const { result, report, method, team, storage } = wordsFor(locale)
  return { ...instruments[locale], result, report, method, team, storage }
}
