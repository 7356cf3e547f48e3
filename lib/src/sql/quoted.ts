import type { Dialect } from './dialect.ts'

/**
 * A name as an identifier, whatever is in it: in quotation marks (Spark: backquotes), those within it doubled. Throws a
 * `RangeError` for a name that no engine can quote.
 */
export function quoted(name: string, dialect: Dialect): string {
  // Types end where plain JavaScript begins: an option that is missing would be a column "undefined".
  if (typeof name !== 'string' || name === '' || name.includes('\0')) {
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

/** Whether a column holds a value, as SQL. Throws a `RangeError` for what no engine can read. */
export function isSql(column: string, value: string | number, dialect: Dialect): string {
  if (value === '' || (typeof value === 'number' ? !Number.isFinite(value) : value.includes('\0'))) {
    throw new RangeError(`Date is ${JSON.stringify(value)}; expected text without NUL, or a finite number.`)
  }
  const text = String(value).replaceAll("'", "''")
  const escaped = text.replaceAll('\\', '\\\\')
  switch (dialect) {
    // These read a text in quotation marks as whatever the column is; in those the column has to become text.
    case 'duckdb':
      return `${column} = '${text}'`
    case 'postgres':
      // Whether backslashes are escapes is a setting, unless an E says that they are.
      return `${column} = ${text.includes('\\') ? 'E' : ''}'${escaped}'`
    case 'clickhouse':
      return `toString(${column}) = '${escaped}'`
    case 'spark':
      return `CAST(${column} AS STRING) = '${escaped}'`
  }
}
