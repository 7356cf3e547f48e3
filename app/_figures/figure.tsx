'use client'
import { type KeyboardEvent, useState } from 'react'
import type { Drawing } from './drawing.ts'
import { Marks } from './marks.tsx'
import './figures.css'

interface Props {
  /** One drawing for each width of the page; the first is the wide one. */
  readonly drawings: readonly [Drawing, Drawing]
}

/**
 * A drawing on the page, wide or narrow by the width of the screen; read out as its name and its finding. Arrow keys, or a
 * pointer, go through its parts one by one.
 */
export function Figure({ drawings: [wide, narrow] }: Props) {
  const [at, setAt] = useState<number | null>(null)
  const last = (wide.readings?.length ?? 0) - 1
  const says = at === null ? undefined : wide.readings?.[at]?.says
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setAt(null)
    const next = moves[event.key]?.(at ?? -1, last)
    if (next === undefined) return
    event.preventDefault()
    setAt(Math.min(last, Math.max(0, next)))
  }
  const name = `${wide.name}. ${wide.summary}`
  if (last < 0) {
    return (
      <div className="figure-place" role="img" aria-label={name}>
        <Picture className="wide" drawing={wide} at={null} onPoint={setAt} />
        <Picture className="narrow" drawing={narrow} at={null} onPoint={setAt} />
      </div>
    )
  }
  return (
    <div className="figure-place">
      <div
        className="figure-keys"
        role="img"
        aria-label={name}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: Arrow keys go through its parts.
        tabIndex={0}
        onKeyDown={move}
        onBlur={() => setAt(null)}
        onPointerLeave={() => setAt(null)}
      >
        <Picture className="wide" drawing={wide} at={at} onPoint={setAt} />
        <Picture className="narrow" drawing={narrow} at={at} onPoint={setAt} />
      </div>
      <p className="figure-says" aria-live="polite" dir="auto">
        {says}
      </p>
    </div>
  )
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_at, last) => last,
}

interface PictureProps {
  readonly className: string
  readonly drawing: Drawing
  readonly at: number | null
  readonly onPoint: (at: number) => void
}

function Picture({ className, drawing: { width, height, marks, readings = [] }, at, onPoint }: PictureProps) {
  return (
    <svg className={`figure ${className}`} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {readings.map(({ says: _says, ...box }, reading) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: A drawing is replaced whole; its parts have no identity.
          key={reading}
          className={reading === at ? 'reading on' : 'reading'}
          onPointerEnter={() => onPoint(reading)}
          {...box}
        />
      ))}
      <Marks marks={marks} />
    </svg>
  )
}
