'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { databaseName } from './database-name.ts'
import type { SurveysHereProps } from './surveys-here.tsx'

/** For who comes back: the surveys of this browser, fetched only where there is one. */
export function Surveys(props: SurveysHereProps) {
  const [Here, setHere] = useState<ComponentType<SurveysHereProps> | null>(null)
  useEffect(() => {
    // Without it the links above still lead on.
    const fetchHere = async () => {
      if (await hasSurveys()) {
        const { SurveysHere } = await import('./surveys-here.tsx')
        setHere(() => SurveysHere)
      }
    }
    fetchHere().catch(() => {})
  }, [])
  return Here ? <Here {...props} /> : null
}

/** A browser that was killed may have lost the mark of the first paint, and still hold the database. */
const hasSurveys = async (): Promise<boolean> =>
  document.documentElement.dataset.saved !== undefined ||
  (await indexedDB.databases()).some(({ name }) => name === databaseName)
