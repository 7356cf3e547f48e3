import type { ReactNode } from 'react'
import type { Estimate } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { strengthsFigure } from '../_figures/result-drawings.ts'
import type { ResultWords } from '../_findings/result-words.ts'
import { strengthWords } from '../_findings/strength-words.ts'
import { EstimateTable } from './estimate-table.tsx'

interface Props {
  readonly id: string
  readonly className?: string
  readonly title: string
  readonly lead: string
  readonly caption: string
  readonly column: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly estimate: Estimate | null
  }[]
  readonly words: ResultWords
  readonly children?: ReactNode
}

/** Unipolar values (attributes, intensities): a bar each, and a table that says the numbers. */
export function StrengthSection({
  id,
  className,
  title,
  lead,
  caption,
  column,
  rows,
  words,
  children,
}: Props) {
  const { result: say } = words
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id}>{title}</h2>
      <p className="soft small">{lead}</p>
      <Figure
        drawings={[strengthsFigure(title, rows, words, 736), strengthsFigure(title, rows, words, 340)]}
      />
      {children}
      <details>
        <summary>{say.table.show}</summary>
        <EstimateTable
          caption={caption}
          column={column}
          value={say.table.value}
          rows={rows.map((row) => ({
            ...row,
            says: strengthWords(row.estimate, words),
          }))}
          words={words}
        />
      </details>
    </section>
  )
}
