'use client'
import { type ComponentType, useEffect, useState } from 'react'
import type { SurveysHereProps } from './surveys-here.tsx'

/** For who comes back: the surveys of this browser, fetched only where there is one. */
export function Surveys(words: SurveysHereProps) {
  const [Here, setHere] = useState<ComponentType<SurveysHereProps> | null>(null)
  useEffect(() => {
    if (document.documentElement.dataset.saved === undefined) return
    // Without it the links above still lead on.
    import('./surveys-here.tsx').then((module) => setHere(() => module.SurveysHere)).catch(() => {})
  }, [])
  return Here ? <Here {...words} /> : null
}
