/** The engines whose dialect is written. */
export type Dialect = 'duckdb' | 'postgres' | 'spark'

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
  const mark = dialect === 'spark' ? '`' : '"'
  return `${mark}${name.replaceAll(mark, mark + mark)}${mark}`
}
