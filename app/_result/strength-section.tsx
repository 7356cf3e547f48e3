import type { ReactNode } from 'react'
import { Figure } from '../_figures/figure.tsx'
import { strengthsFigure } from '../_figures/result-drawings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import type { StrengthsFinding } from '../_findings/strengths-finding.ts'
import { EstimateTable } from './estimate-table.tsx'

interface Props {
  readonly id: string
  readonly className?: string
  readonly lead: string
  readonly caption: string
  readonly column: string
  readonly found: StrengthsFinding
  readonly words: ResultWords
  readonly children?: ReactNode
}

/** Unipolar values (attributes, intensities): a bar each, and a table that says the numbers. */
export function StrengthSection({ id, className, lead, caption, column, found, words, children }: Props) {
  const { table } = words.result
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{found.title}</h2>
      <p className="soft small">{lead}</p>
      <Figure drawings={[strengthsFigure(found, words, 736), strengthsFigure(found, words, 340)]} />
      {children}
      <details>
        <summary>{table.show}</summary>
        <EstimateTable
          caption={caption}
          column={column}
          value={table.value}
          rows={found.rows}
          words={words}
        />
      </details>
    </section>
  )
}
