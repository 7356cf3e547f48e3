'use client'
import { type ComponentProps, type ComponentType, useEffect, useRef, useState } from 'react'
import type ActivityChart from './activity-chart.tsx'
import './lazy-chart.css'

type Props = ComponentProps<typeof ActivityChart> & { readonly loading: string; readonly failed: string }

/** The chart, fetched when it comes near; its place is kept, and the table stays when it does not arrive. */
export function LazyActivityChart({ loading, failed, ...chart }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<ComponentType<typeof chart> | 'waiting' | 'failed'>('waiting')

  useEffect(() => {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        near.disconnect()
        import('./activity-chart.tsx').then(
          (module) => setState(() => module.default),
          () => setState('failed'),
        )
      },
      { rootMargin: '600px' },
    )
    if (place.current) near.observe(place.current)
    return () => near.disconnect()
  }, [])

  const Chart = typeof state === 'string' ? null : state
  return (
    <div className="chart-place" ref={place}>
      {Chart ? (
        <Chart {...chart} />
      ) : (
        <p className="soft small" role="status">
          {state === 'failed' ? failed : loading}
        </p>
      )}
    </div>
  )
}
