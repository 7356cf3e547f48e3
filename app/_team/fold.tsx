import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly open?: boolean
  readonly className?: string
  readonly children: ReactNode
}

/** A part of the page that arrives closed; what is in it is in the document all the same. */
export const Fold = ({ id, title, open = false, className = '', children }: Props) => (
  <details className={`fold ${className}`} open={open}>
    <summary>
      <h2 id={id}>{title}</h2>
    </summary>
    <section aria-labelledby={id}>{children}</section>
  </details>
)
