'use client'
import { type ComponentType, useEffect, useRef, useState } from 'react'
import './lazy-part.css'

interface Props<Part> {
  /** Fetches the part; the same function at every render. */
  readonly load: () => Promise<{ readonly default: ComponentType<Part> }>
  readonly part: Part
  readonly loading: string
  /** Fetched after the first paint, near or not; no place is kept. */
  readonly now?: boolean
  readonly failed: string
}

/** A part of a page, fetched when it comes near; its place is kept, and what stands beside it stays when it fails. */
export function LazyPart<Part extends object>({ load, part, loading, failed, now = false }: Props<Part>) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<ComponentType<Part> | 'waiting' | 'failed'>('waiting')

  useEffect(() => {
    const fetchPart = () =>
      load().then(
        (module) => setState(() => module.default),
        () => setState('failed'),
      )
    if (now) {
      fetchPart()
      return
    }
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        near.disconnect()
        fetchPart()
      },
      { rootMargin: '600px' },
    )
    if (place.current) near.observe(place.current)
    return () => near.disconnect()
  }, [load, now])

  const Part = typeof state === 'string' ? null : state
  return (
    <div className={now ? undefined : 'part-place'} ref={place}>
      {Part ? (
        <Part {...part} />
      ) : (
        <p className="soft small" role="status">
          {state === 'failed' ? failed : loading}
        </p>
      )}
    </div>
  )
}
