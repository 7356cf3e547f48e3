'use client'
import { useEffect } from 'react'
import type { Messages } from '../_messages/messages.ts'
import { NewSurvey } from './new-survey.tsx'
import { OpenSurveys } from './open-surveys.tsx'
import { openSurveys } from './survey.ts'
import { useKeeping, useRows } from './use-rows.ts'
import { useSession } from './use-session.ts'
import './open-surveys.css'

export interface SurveysHereProps {
  readonly words: Pick<Messages, 'language' | 'history' | 'storage'>
}

/** Another survey to begin, and those that are begun besides the latest. */
export default function SurveysHere({ words }: SurveysHereProps) {
  const open = openSurveys(useRows())
  const saved = useSession((session) => session.saved)
  const keeping = useKeeping()
  const { path, form, finished } = saved
  const ready = useSession((session) => session.ready)
  useEffect(() => {
    if (!ready) return
    const { dataset } = document.documentElement
    if (path === null) delete dataset.saved
    else dataset.saved = form
    if (finished === null) delete dataset.finished
    else dataset.finished = ''
  }, [ready, path, form, finished])
  if (path === null && open.length === 0) return null
  return (
    <>
      <p className="actions">
        <NewSurvey open={saved} placed={saved.finished !== null} keeping={keeping} words={words} />
      </p>
      <OpenSurveys surveys={open.filter(({ path }) => path !== saved.path)} words={words} />
    </>
  )
}
