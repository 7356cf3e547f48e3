'use client'
import { createContext, useContext } from 'react'
import type { Texts } from '../../questions/texts.ts'
import type { AttributeId, FrequencyId, PairId } from '../../questions/two-hats-1/instrument.ts'
import type { Messages } from '../_messages/messages.ts'

/** Everything the survey says, in the language of the page. */
export interface SurveyWords {
  readonly texts: Texts<PairId, FrequencyId, AttributeId>
  readonly survey: Messages['survey']
  readonly storage: Messages['storage']
}

const Context = createContext<SurveyWords | null>(null)

export const SurveyWordsProvider = Context.Provider

export function useSurveyWords(): SurveyWords {
  const words = useContext(Context)
  if (words === null) throw new Error('The survey was rendered without its words.')
  return words
}
