import type { Dialect } from './dialect.ts'
import { quoted } from './quoted.ts'

/** One step of a query, which reads what the step before it gives. */
export interface Step {
  readonly name: string
  /** The SELECT over a table, which is given as SQL. */
  readonly select: (from: string) => string
  /** Its columns are reckoned with more than once. */
  readonly reused?: true
}

/** Steps as one query: a chain of CTEs, or, where a CTE is no table, each within the next. */
export function chained(steps: readonly Step[], from: string, dialect: Dialect, prefix: string): string {
  if (dialect === 'clickhouse') {
    return steps.reduce((inner, { select }, at) => select(at === 0 ? inner : `(\n${inner}\n)`), from)
  }
  const named = ({ name }: Step) => quoted(prefix + name, dialect)
  const texts = steps.map(({ select, reused }, at) => {
    const before = steps[at - 1]
    const text = select(before === undefined ? from : named(before))
    // PostgreSQL would put an expression in every place that names it, and these again: thousands a row.
    return dialect === 'postgres' && reused ? `${text}\nOFFSET 0` : text
  })
  const ctes = steps.slice(0, -1).map((step, at) => `${named(step)} AS (\n${texts[at]}\n)`)
  return [...(ctes.length === 0 ? [] : [`WITH ${ctes.join(', ')}`]), ...texts.slice(-1)].join('\n')
}

/** An expression and what it is called; both are SQL. */
export type Figure = readonly [expression: string, name: string]

/** Figures as the list of a SELECT. */
export function selected(columns: readonly Figure[]): string {
  return `SELECT\n${columns.map(([expression, name]) => `  ${expression} AS ${name}`).join(',\n')}`
}

/** A prefix that none of these names begins with, so that no name of ours can be one of them. */
export function prefixBeside(names: readonly string[]): string {
  let prefix = '_'
  while (names.some((name) => name.startsWith(prefix))) prefix += '_'
  return prefix
}
