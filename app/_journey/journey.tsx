'use client'
import { type ReactNode, useEffect } from 'react'
import type { Form } from '../_survey/pages.ts'
import { SurveyScreen } from '../_survey/survey-screen.tsx'
import type { SurveyWords } from '../_survey/survey-words.ts'
import type { Place } from './place.ts'
import { useJourney } from './use-journey.ts'

interface Props {
  readonly form: Form
  readonly words: SurveyWords
  readonly titles: Readonly<Record<Place, string>>
  /** Where else a result leads. */
  readonly children: ReactNode
}

/** The survey, its result, and the way back, in one page. */
export function Journey({ form, words, titles, children }: Props) {
  const { at, moves, asked } = useJourney(form, words.language, titles)
  const whole = typeof at === 'string' ? null : at

  useEffect(() => {
    if (moves > 0) focusHeading()
  }, [moves])

  if (whole)
    return (
      <whole.ResultScreen key={moves} words={whole.words}>
        {children}
      </whole.ResultScreen>
    )
  const { resultComing, resultFailed } = words.survey
  return (
    <SurveyScreen
      key={moves}
      form={typeof at === 'string' ? at : form}
      words={words}
      status={asked && (asked === 'coming' ? resultComing : resultFailed)}
    />
  )
}

/** As after a page load: at the top, with the heading read next; where the screen has placed the focus itself, it stays. */
function focusHeading(): void {
  if (document.activeElement?.closest('main *')) return
  const heading = document.querySelector<HTMLElement>('main h1')
  if (heading) heading.tabIndex = -1
  heading?.focus({ preventScroll: true })
  window.scrollTo(0, 0)
}
