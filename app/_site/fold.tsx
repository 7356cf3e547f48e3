'use client'
import { type ReactNode, useRef } from 'react'
import type { PartId } from './parts.ts'
import { useFold } from './use-fold.ts'
import './fold.css'

interface Props {
  /** What stands after `#` in its address. */
  readonly id: PartId
  readonly title: string
  /** Whether it stands by itself, so that its title is a heading. */
  readonly alone?: boolean
  readonly open?: boolean
  /** Left out on paper, since it can only be pressed. */
  readonly pressed?: boolean
  readonly children: ReactNode
}

/** A part that is closed as the page arrives; what is inside is there for the browser's find, for print and for links. */
export function Fold({ id, title, alone = false, open = false, pressed = false, children }: Props) {
  const place = useRef<HTMLDetailsElement>(null)
  useFold(place)
  return (
    <details
      id={id}
      className={`fold${alone ? ' alone' : ''}${pressed ? ' screen-only' : ''}`}
      aria-labelledby={`${id}-title`}
      open={open}
      ref={place}
    >
      <summary id={`${id}-title`}>{alone ? <h2>{title}</h2> : title}</summary>
      {children}
    </details>
  )
}
