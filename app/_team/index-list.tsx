import type { IndexRow } from '../_findings/roles-finding.ts'

/** Indices, each with its value and what it means. */
export const IndexList = ({ rows }: { rows: readonly IndexRow[] }) => (
  <dl className="indices">
    {rows.map(({ name, value, help }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd className="value">{value}</dd>
        <dd className="soft small">{help}</dd>
      </div>
    ))}
  </dl>
)
