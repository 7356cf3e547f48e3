import type { Dialect } from './dialect.ts'

/**
 * A name as an identifier, whatever is in it: in quotation marks (Spark: backquotes), those within it doubled. Throws a
 * `RangeError` for a name that no engine can quote.
 */
export function quoted(name: string, dialect: Dialect): string {
  if (name === '' || name.includes('\0')) {
    throw new RangeError(
      `Name of a table or column is ${JSON.stringify(name)}; expected at least one character, and no NUL.`,
    )
  }
  // Within its quotation marks ClickHouse reads escapes.
  if (dialect === 'clickhouse') return `"${name.replaceAll(/["\\]/g, '\\$&')}"`
  const mark = dialect === 'spark' ? '`' : '"'
  return `${mark}${name.replaceAll(mark, mark + mark)}${mark}`
}

/** A table by its name, or by the list of names that lead to it. */
export function quotedTable(names: string | readonly string[], dialect: Dialect): string {
  return (names.length === 0 ? [''] : [names].flat()).map((name) => quoted(name, dialect)).join('.')
}

/** Text or a number as a literal. Throws a `RangeError` for what no engine can read. */
export function literal(value: string | number, dialect: Dialect): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`Date is ${value}; expected text or a finite number.`)
    return String(value)
  }
  if (value.includes('\0')) throw new RangeError(`Date is ${JSON.stringify(value)}; expected no NUL.`)
  const text = value.replaceAll("'", "''")
  if (dialect === 'duckdb' || !text.includes('\\')) return `'${text}'`
  // Backslashes are escapes: always, or by a setting of PostgreSQL unless an E says that they are.
  return `${dialect === 'postgres' ? 'E' : ''}'${text.replaceAll('\\', '\\\\')}'`
}
