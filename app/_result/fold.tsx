import type { ReactNode } from 'react'
import type { FoldId } from './folds.ts'

interface Props {
  readonly id: FoldId
  readonly title: string
  /** Left out on paper, since it can only be pressed. */
  readonly pressed?: boolean
  readonly children: ReactNode
}

/** A part that is closed as the page arrives; what is inside is there for the browser's find, for print and for links. */
export const Fold = ({ id, title, pressed = false, children }: Props) => (
  <details id={id} className={pressed ? 'fold screen-only' : 'fold'} aria-labelledby={`${id}-title`}>
    <summary id={`${id}-title`}>{title}</summary>
    {children}
  </details>
)
