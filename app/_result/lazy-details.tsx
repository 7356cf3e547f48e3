'use client'
import { type ComponentType, useEffect, useState } from 'react'
import type { DetailsProps } from './details.tsx'

type State = ComponentType<DetailsProps> | 'waiting' | 'failed'

/** Everything below the spectrum, fetched after it is on the screen. */
export function LazyDetails(props: DetailsProps) {
  const [state, setState] = useState<State>('waiting')
  const { detailsFailed, tryAgain } = props.words.result

  useEffect(() => {
    if (state !== 'waiting') return
    import('./details.tsx').then(
      (module) => setState(() => module.default),
      () => setState('failed'),
    )
  }, [state])

  if (state === 'waiting') return <div className="details-place" />
  if (state === 'failed') {
    return (
      <div role="status" className="notice">
        <p>{detailsFailed}</p>
        <button type="button" className="plain-button" onClick={() => location.reload()}>
          {tryAgain}
        </button>
      </div>
    )
  }
  const Details = state
  return <Details {...props} />
}
