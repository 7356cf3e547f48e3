import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly text: string
  readonly safe?: string
  readonly children?: ReactNode
}

/** A state of the page as a whole: what happened, what is safe, what to do. */
export const Message = ({ title, text, safe, children }: Props) => (
  <div className="result">
    <h1>{title}</h1>
    <p className="lead">{text}</p>
    {safe ? <p className="soft">{safe}</p> : null}
    {children ? <div className="actions">{children}</div> : null}
  </div>
)
