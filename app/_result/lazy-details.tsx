'use client'
import { type ComponentType, useEffect, useState } from 'react'
import type { DetailsProps } from './details.tsx'
import { NotArrived } from './not-arrived.tsx'

type State = ComponentType<DetailsProps> | 'waiting' | 'failed'

/** Everything below the spectrum, fetched after it is on the screen. */
export function LazyDetails(props: DetailsProps) {
  const [state, setState] = useState<State>('waiting')

  useEffect(() => {
    if (state !== 'waiting') return
    import('./details.tsx').then(
      (module) => setState(() => module.default),
      () => setState('failed'),
    )
  }, [state])

  if (state === 'waiting') return <div className="details-place" />
  if (state === 'failed') return <NotArrived words={props.words.result} />
  const Details = state
  return <Details {...props} />
}
