import { type Dialect, type Kind, wordsOf } from './dialect.ts'
import { quoted } from './quoted.ts'

/** A table that is the same for everybody. Its first column is its key. */
export interface Seed {
  readonly columns: readonly (readonly [name: string, kind: Kind])[]
  readonly rows: readonly (readonly (number | string)[])[]
}

const ROWS_PER_INSERT = 1000

/**
 * Statements that make the table and fill it, each ended by a semicolon and a line feed. Run again they change nothing: a
 * row whose key is there is left out (ClickHouse has it twice then, and joins one of them).
 */
export function seedSql({ columns, rows }: Seed, dialect: Dialect, table: string): string {
  const { types, filled, table: tableOf } = wordsOf(dialect)
  const names = columns.map(([name]) => quoted(name, dialect))
  const [key = ''] = names
  const typed = columns.map(([, kind], at) => `${names[at]} ${types[kind]}`).join(', ')
  const create = `CREATE TABLE IF NOT EXISTS ${table} ${tableOf(typed, key)}`
  const values = rows.map((row) => `(${row.map((value, at) => literal(value, columns[at]?.[1])).join(', ')})`)
  const inserts: string[] = []
  for (let from = 0; from < values.length; from += ROWS_PER_INSERT) {
    inserts.push(insertSql(values.slice(from, from + ROWS_PER_INSERT), dialect, table, names))
  }
  return [create, ...inserts, ...filled(table)].map((statement) => `${statement};\n`).join('')

  function literal(value: number | string, kind: Kind | undefined): string {
    if (typeof value === 'string') return `'${value}'`
    if (kind !== 'double') return String(value)
    // An exponent makes a literal a double; the digits are the shortest that give it back.
    return dialect === 'clickhouse' ? longest(value) : value.toExponential()
  }
}

function insertSql(
  values: readonly string[],
  dialect: Dialect,
  table: string,
  names: readonly string[],
): string {
  const into = `INSERT INTO ${table} (${names.join(', ')})`
  // Its client takes a line feed for the end of the rows.
  if (dialect === 'clickhouse') return `${into} VALUES ${values.join(', ')}`
  const [key] = names
  return `${into}
SELECT * FROM (VALUES
${values.join(',\n')}
) AS new (${names.join(', ')})
WHERE NOT EXISTS (SELECT 1 FROM ${table} AS old WHERE old.${key} = new.${key})`
}

/** The table as CSV (RFC 4180, with a header). */
export function seedCsv({ columns, rows }: Seed): string {
  const lines = rows.map((row) =>
    row.map((value, at) => (columns[at]?.[1] === 'double' ? longest(Number(value)) : value)).join(','),
  )
  return [columns.map(([name]) => name).join(','), ...lines].map((line) => `${line}\n`).join('')
}

/** 17 digits: ClickHouse 18.16 reads these exactly, but not all that are as short as can be, nor all with an exponent. */
function longest(value: number): string {
  return value.toPrecision(17)
}
