'use client'
import { useEffect, useMemo } from 'react'
import type { Form } from '../_survey/pages.ts'
import { SurveyScreen } from '../_survey/survey-screen.tsx'
import type { SurveyWords } from '../_survey/survey-words.tsx'
import type { Place } from './place.ts'
import { useJourney } from './use-journey.ts'

interface Props {
  readonly form: Form
  readonly locale: string
  readonly words: SurveyWords
  readonly titles: Readonly<Record<Place, string>>
}

/** The survey, its result, and the way back, in one page. */
export function Journey({ form, locale, words, titles }: Props) {
  const { at, moves, asked } = useJourney(form, titles)
  const whole = typeof at === 'string' ? null : at
  const resultWords = useMemo(() => whole?.resultWordsFor(locale), [whole, locale])

  useEffect(() => {
    if (moves > 0) focusHeading()
  }, [moves])

  if (whole && resultWords) return <whole.ResultScreen key={moves} words={resultWords} />
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
