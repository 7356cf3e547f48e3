import { en as texts } from '../../../questions/two-hats-1/en.ts'
import { feedbackEn as feedback } from '../../../questions/two-hats-1/feedback-en.ts'
import type { Messages, PluralForms } from '../messages.ts'
import type { Words } from '../words.ts'
import { en } from './en.ts'

/** Everything that is said in English. */
export const wordsEn: Words & Messages<PluralForms['en']> = { ...en, texts, feedback }
