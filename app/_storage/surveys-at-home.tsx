'use client'
import { useEffect } from 'react'
import { useLate } from '../_site/use-late.ts'
import { databaseName } from './database-name.ts'
import type { SurveysHereProps } from './surveys-here.tsx'

const load = () => import('./surveys-here.tsx')

/** For who comes back: the surveys of this browser, fetched only where there is one. Without it the links above still lead on. */
export function Surveys(props: SurveysHereProps) {
  const [Here, ask] = useLate(load)
  useEffect(() => {
    hasSurveys().then(
      (there) => there && ask(),
      () => {},
    )
  }, [ask])
  return typeof Here === 'string' ? null : <Here {...props} />
}

/** A browser that was killed may have lost the mark of the first paint, and still hold the database. */
const hasSurveys = async (): Promise<boolean> =>
  document.documentElement.dataset.saved !== undefined ||
  (await indexedDB.databases()).some(({ name }) => name === databaseName)
