import type { Instrument, Pair } from '../instrument/types.ts'
import { type StateRow, stateRows } from './state-rows.ts'

/** The engines whose dialect is written. */
export type Dialect = 'duckdb' | 'postgres' | 'spark'

/** Two texts: what makes the table of states, once, and what scores a table of answers by it. */
export interface Sql {
  /** Statements, each ended by a semicolon and a line feed, that make and fill the table `two_hats_states`. */
  readonly states: string
  /** A query over the table `answers`, without semicolon. */
  readonly query: string
}

const table = 'two_hats_states'
const rowsPerInsert = 1000

/**
 * The score as SQL, for answers that already lie in a database: position, interval, zone and side probability of every
 * respondent, by a sum and a join.
 *
 * The query reads a table `answers` with a numeric column for every pair, named by its id: 0..4 the choice, NULL not
 * faced or unanswered. It returns all its columns and `valid`, `answered`, `position`, `low`, `high`, `zone`,
 * `side_probability`. The last five are NULL below 5 answered pairs and where `valid` is false, since an answer is none
 * of 0, 1, 2, 3, 4: check it, as SQL has no common way to stop.
 *
 * The numbers in the table of states are those of `score` in full digits. Shown equal on DuckDB; `spark` follows
 * Spark SQL's documentation (exponent literals are DOUBLE, backquoted names) and was run on no engine here.
 */
export function sqlFor({ pairs }: Instrument, dialect: Dialect): Sql {
  return { states: statesSql(pairs.length, dialect), query: querySql(pairs, dialect) }
}

function statesSql(total: number, dialect: Dialect): string {
  const [double, text] = {
    duckdb: ['DOUBLE', 'VARCHAR'],
    postgres: ['DOUBLE PRECISION', 'TEXT'],
    spark: ['DOUBLE', 'STRING'],
  }[dialect] as [string, string]
  const columns = [
    ...['n', 's', 'q'].map((name) => `${name} INT`),
    ...['position', 'low', 'high'].map((name) => `${quoted(name, dialect)} ${double}`),
    `${quoted('zone', dialect)} ${text}`,
    `${quoted('side_probability', dialect)} ${double}`,
  ]
  const statements = [`CREATE TABLE ${table} (${columns.join(', ')})`]
  const rows = stateRows(total)
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    const values = rows.slice(from, from + rowsPerInsert).map(valuesOf)
    statements.push(`INSERT INTO ${table} VALUES\n${values.join(',\n')}`)
  }
  return statements.map((statement) => `${statement};\n`).join('')
}

/** Exponents make a literal a double; the digits are the shortest that give it back. */
function valuesOf({ n, s, q, position: { value, interval, zone, sideProbability } }: StateRow): string {
  const [low, high] = interval
  const [a, b, c, d] = [value, low, high, sideProbability].map((number) => number.toExponential())
  return `(${n}, ${s}, ${q}, ${a}, ${b}, ${c}, '${zone}', ${d})`
}

/** All conditions of the join are equalities, or an engine could not hash it: an invalid row joins with NULL. */
function querySql(pairs: readonly Pair[], dialect: Dialect): string {
  const columns = pairs.map(({ id, right }) => ({ name: `a.${quoted(id, dialect)}`, right }))
  const over = (link: string, term: (name: string, right: string) => string) =>
    columns.map(({ name, right }) => `    ${term(name, right)}`).join(` ${link}\n`)
  const valid = over('AND', (name) => `(${name} IS NULL OR ${name} IN (0, 1, 2, 3, 4))`)
  const n = over('+', (name) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`)
  const s = over('+', (name, right) => `COALESCE(${right === 'project' ? `${name} - 2` : `2 - ${name}`}, 0)`)
  const q = over('+', (name) => `COALESCE((${name} - 2) * (${name} - 2), 0)`)
  const found = ['position', 'low', 'high', 'zone', 'side_probability']
  return `SELECT a.*,
  (
${valid}
  ) AS valid,
  (
${n}
  ) AS answered,
  ${found.map((name) => `s.${quoted(name, dialect)}`).join(', ')}
FROM answers a
LEFT JOIN ${table} s
  ON s.n = CASE WHEN
${valid}
  THEN
${n}
  END
  AND s.s = (
${s}
  )
  AND s.q = (
${q}
  )`
}

/** `position` and `zone` are words of some dialects, and the ids hold hyphens. */
function quoted(name: string, dialect: Dialect): string {
  return dialect === 'spark' ? `\`${name}\`` : `"${name}"`
}
