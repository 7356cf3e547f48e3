import { wordsFor } from '../_messages/languages.ts'
import type { Words } from '../_messages/words.ts'

/** Everything a report says, in one language. */
export type ReportWords = Pick<
  Words,
  'language' | 'texts' | 'feedback' | 'result' | 'numbers' | 'report' | 'method' | 'team' | 'storage'
>

/** Throws for a language that there is not. */
export const reportWords: (locale: string) => Promise<ReportWords> = wordsFor
