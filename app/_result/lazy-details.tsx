'use client'
import { type ComponentType, useEffect, useState } from 'react'
import { NotArrived } from '../_site/not-arrived.tsx'
import type { DetailsProps } from './details.tsx'

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
  if (state === 'failed')
    return <NotArrived text={props.words.result.detailsFailed} tryAgain={props.words.result.tryAgain} />
  const Details = state
  return <Details {...props} />
}
