import type { Feedback } from '../feedback.ts'
import type { Texts } from '../texts.ts'
import { en } from './en.ts'
import { feedbackEn } from './feedback-en.ts'
import type { AttributeId, FrequencyId, PairId } from './instrument.ts'

interface Language {
  readonly texts: Texts<PairId, FrequencyId, AttributeId>
  readonly feedback: Feedback
}

/** Every language of version 1: what is in this list is tested. A page imports its own language only. */
export const languages: readonly Language[] = [{ texts: en, feedback: feedbackEn }]
