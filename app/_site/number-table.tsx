import type { ReactNode } from 'react'
import { ScrollX } from './scroll-x.tsx'

interface Props {
  readonly className: string
  readonly caption: string
  /** The heading of the rows; none where the table has one row of numbers only. */
  readonly of?: string
  /** The headings of the numbers. */
  readonly numbers: readonly string[]
  /** Its bodies. */
  readonly children: ReactNode
}

/** A table of numbers, which scrolls by itself where it is wider than the page. */
export const NumberTable = ({ className, caption, of, numbers, children }: Props) => (
  <ScrollX label={caption}>
    <table className={className}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {of === undefined ? null : <th scope="col">{of}</th>}
          {numbers.map((name) => (
            <th scope="col" className="number" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  </ScrollX>
)
