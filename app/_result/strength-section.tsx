import type { Estimate } from 'two-hats'
import { Figure } from '../_figures/figure.tsx'
import { strengthsDrawing } from '../_figures/strengths-drawing.ts'
import type { Messages } from '../_messages/messages.ts'
import { EstimateTable } from './estimate-table.tsx'
import { strengthNote, strengthWords } from './strength-words.ts'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly caption: string
  readonly column: string
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly estimate: Estimate | null
  }[]
  readonly words: Messages['result']
}

/** Unipolar values (attributes, intensities): a bar each, and a table that says the numbers. */
export function StrengthSection({ id, title, lead, caption, column, rows, words }: Props) {
  const drawn = rows.map(({ name, estimate }) => ({
    name,
    estimate,
    note: strengthNote(estimate, words.attributes),
  }))
  const named = { name: title, summary: drawn.map(({ name, note }) => `${name} ${note}`).join('; ') }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft small">{lead}</p>
      <Figure drawings={[strengthsDrawing(drawn, named, 736), strengthsDrawing(drawn, named, 340)]} />
      <EstimateTable
        caption={caption}
        column={column}
        value={words.table.value}
        rows={rows.map((row) => ({ ...row, says: strengthWords(row.estimate, words.attributes) }))}
        words={words.table}
      />
    </section>
  )
}
