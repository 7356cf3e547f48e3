import type { Words } from '../_messages/words.ts'

/** Everything the result page says, in the language of the page. */
export type ResultWords = Pick<
  Words,
  | 'language'
  | 'texts'
  | 'feedback'
  | 'result'
  | 'numbers'
  | 'storage'
  | 'history'
  | 'files'
  | 'invitation'
  | 'reportPanel'
>

export const resultWords = (words: Words): ResultWords => {
  const { language, texts, feedback, result, numbers, storage, history, files, invitation, reportPanel } =
    words
  return { language, texts, feedback, result, numbers, storage, history, files, invitation, reportPanel }
}

/** The words that findings are made of. */
export type FindingWords = Pick<ResultWords, 'language' | 'texts' | 'feedback' | 'result' | 'numbers'>
