'use client'
import { createContext, useContext } from 'react'
import type { SurveyWords } from './survey-words.ts'

const Context = createContext<SurveyWords | null>(null)

export const SurveyWordsProvider = Context.Provider

export function useSurveyWords(): SurveyWords {
  const words = useContext(Context)
  if (words === null) throw new Error('The survey was rendered without its words.')
  return words
}
