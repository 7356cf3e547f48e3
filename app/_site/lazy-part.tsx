'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { type Load, useLate } from './use-late.ts'
import './lazy-part.css'

interface Props<Part> {
  readonly load: Load<Part>
  readonly part: Part
  /** Fetched when it comes near, its place kept; otherwise after the first paint. */
  readonly near?: boolean
  readonly waiting: ReactNode
  readonly failed: ReactNode
}

/** A part of a page that comes later; what stands beside it stays when it fails. */
export function LazyPart<Part extends object>({ load, part, near = false, waiting, failed }: Props<Part>) {
  const place = useRef<HTMLDivElement>(null)
  const [late, ask] = useLate(load)

  useEffect(() => {
    if (!near || !place.current) return ask()
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return
        observer.disconnect()
        ask()
      },
      { rootMargin: '100px' },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [near, ask])

  const shown = late === 'waiting' ? waiting : late === 'failed' ? failed : null
  const Part = typeof late === 'string' ? null : late
  return (
    <div className={near ? 'part-place' : undefined} ref={place}>
      {Part ? <Part {...part} /> : typeof shown === 'string' ? <Status text={shown} /> : shown}
    </div>
  )
}

const Status = ({ text }: { text: string }) => (
  <p className="soft small" role="status">
    {text}
  </p>
)
