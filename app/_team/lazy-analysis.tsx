'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { NotArrived } from '../_site/not-arrived.tsx'
import type { AnalysisProps } from './analysis.tsx'

type State = ComponentType<AnalysisProps> | 'waiting' | 'failed'

/** Everything that is computed from the people, fetched once there are any. */
export function LazyAnalysis(props: AnalysisProps) {
  const [state, setState] = useState<State>('waiting')
  const needed = props.people.length > 0

  useEffect(() => {
    if (state !== 'waiting' || !needed) return
    import('./analysis.tsx').then(
      (module) => setState(() => module.default),
      () => setState('failed'),
    )
  }, [state, needed])

  if (!needed) return null
  if (state === 'waiting') return <div className="details-place" />
  if (state === 'failed')
    return <NotArrived text={props.words.team.failed} tryAgain={props.words.team.tryAgain} />
  const Analysis = state
  return <Analysis {...props} />
}
