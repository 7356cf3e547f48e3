import type { Words } from '../_messages/words.ts'

/** Everything the survey says, in the language of the page. */
export type SurveyWords = Pick<Words, 'language' | 'texts' | 'survey' | 'storage'>

export const surveyWords = ({ language, texts, survey, storage }: Words): SurveyWords => ({
  language,
  texts,
  survey,
  storage,
})
