import { choices, MIDDLE } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import { deepFreeze } from '../instrument/deep-freeze.ts'
import type { Instrument, Objective, Pair } from '../instrument/types.ts'
import { type Dialect, quoted } from './quoted.ts'
import { type StateRow, stateRows } from './state-rows.ts'

/** Two texts: what makes the table of states, once, and what scores a table of answers by it. */
export interface Sql {
  /** Statements, each ended by a semicolon and a line feed, that make and fill the table of states. */
  readonly states: string
  /** A query over the table of answers, without semicolon. */
  readonly query: string
}

/** What the tables and columns are called; each name is quoted, whatever is in it. */
export interface SqlOptions<Id extends string = string> {
  /** Table of the answers: `answers` where left out. With a schema: a list of names. */
  readonly answers?: string | readonly string[]
  /** Table of the states: `two_hats_states` where left out. With a schema: a list of names. */
  readonly states?: string | readonly string[]
  /** Column of each pair; its id where left out. */
  readonly columns?: Readonly<Partial<Record<Id, string>>>
}

/** Columns of the table of states, in order. */
export const STATE_COLUMNS = /* @__PURE__ */ deepFreeze([
  'n',
  's',
  'q',
  'position',
  'low',
  'high',
  'zone',
  'project_probability',
] as const)

const ROWS_PER_INSERT = 1000

/**
 * The score as SQL, for answers that already lie in a database: position, interval, zone and side probability of every
 * respondent, by a sum and a join.
 *
 * The query reads a table `answers` with a numeric column of any type for every pair, named by its id: 0..4 the choice,
 * NULL not faced or unanswered. It returns all its columns and `valid`, `answered`, `position`, `low`, `high`, `zone`,
 * `project_probability`. The last five are NULL below 5 answered pairs and where `valid` is false, since an answer is none
 * of 0, 1, 2, 3, 4: check it, as SQL has no common way to stop.
 *
 * The numbers in the table of states are those of `score` in full digits. Shown equal on DuckDB and PostgreSQL; `spark`
 * follows Spark SQL's documentation (exponent literals are DOUBLE, backquoted names) and was run on no engine here.
 *
 * @param instrument the instrument that was answered
 * @param dialect `duckdb`, `postgres` or `spark`
 * @param options names of tables and columns; `answers`, `two_hats_states` and the ids of the pairs where left out
 * @returns the statements that make the table of states, and the query
 * @throws {RangeError} where a name is empty or holds a NUL, which no engine can quote, or a column stands for two pairs
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { sqlFor } from 'two-hats/sql'
 *
 * const { states, query } = sqlFor(twoHats1, 'duckdb', { answers: ['survey', 'rows'] })
 * console.log(states.split(' (')[0])
 * // CREATE TABLE "two_hats_states"
 * console.log(query.split('\n').find((line) => line.startsWith('FROM')))
 * // FROM "survey"."rows" a
 * ```
 */
export function sqlFor<Id extends string>(
  { id, pairs }: Instrument<Id>,
  dialect: Dialect,
  { answers = 'answers', states = `${id.replaceAll('-', '_')}_states`, columns }: SqlOptions<Id> = {},
): Sql {
  const named = (name: string) => quoted(name, dialect)
  const table = (names: string | readonly string[]) =>
    (names.length === 0 ? [''] : [names].flat()).map(named).join('.')
  const columnOf = ({ id, right }: Pair<Id>) => ({ name: `a.${named(columns?.[id] ?? id)}`, right })
  const [twice] = pairs.map(({ id }) => columns?.[id] ?? id).filter((name, at, all) => all.indexOf(name) < at)
  if (twice !== undefined) {
    throw new RangeError(
      `Column ${JSON.stringify(twice)} stands for two pairs; expected a column of its own for each.`,
    )
  }
  return {
    states: statesSql(pairs.length, dialect, table(states)),
    query: querySql(pairs.map(columnOf), named, table(answers), table(states)),
  }
}

/**
 * The table of states as CSV (RFC 4180, with a header), for a seed that a tool loads: `n`, `s`, `q` are whole numbers,
 * `zone` is text, the others doubles in full digits.
 *
 * @param instrument the instrument that was answered
 * @returns the header and one line a state, each ended by a line feed
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { statesCsv } from 'two-hats/sql'
 *
 * const [header, first = ''] = statesCsv(twoHats1).split('\n')
 * console.log(header)
 * // n,s,q,position,low,high,zone,project_probability
 * const [n, s, q, position] = first.split(',').map(Number) // all 5 for the team: Σ2v = −10, Σ4v² = 20, −100·5/7
 * console.log(n, s, q, position?.toFixed(1))
 * // 5 -10 20 -71.4
 * ```
 */
export function statesCsv({ pairs }: Instrument): string {
  const rows = stateRows(pairs.length).map((row) => valuesOf(row).join(','))
  return [STATE_COLUMNS.join(','), ...rows].map((row) => `${row}\n`).join('')
}

function statesSql(total: number, dialect: Dialect, table: string): string {
  const [double, text] = {
    duckdb: ['DOUBLE', 'VARCHAR'],
    postgres: ['DOUBLE PRECISION', 'TEXT'],
    spark: ['DOUBLE', 'STRING'],
  }[dialect] as [string, string]
  const types = ['INT', 'INT', 'INT', double, double, double, text, double]
  const columns = STATE_COLUMNS.map((name, at) => `${quoted(name, dialect)} ${types[at]}`)
  const statements = [`CREATE TABLE ${table} (${columns.join(', ')})`]
  const rows = stateRows(total).map((row) => {
    const [n, s, q, position, low, high, zone, side] = valuesOf(row)
    return `(${n}, ${s}, ${q}, ${position}, ${low}, ${high}, '${zone}', ${side})`
  })
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    statements.push(`INSERT INTO ${table} VALUES\n${rows.slice(from, from + ROWS_PER_INSERT).join(',\n')}`)
  }
  return statements.map((statement) => `${statement};\n`).join('')
}

/** Exponents make a literal a double; the digits are the shortest that give it back. */
function valuesOf({ n, s, q, position: { value, interval, zone, sideProbability } }: StateRow) {
  const [a, b, c, d] = [value, ...interval, sideProbability].map((number) => number.toExponential())
  return [n, s, q, a, b, c, zone, d] as const
}

interface Column {
  readonly name: string
  readonly right: Objective
}

/**
 * All conditions of the join are equalities, or an engine could not hash it: an invalid row joins with NULL.
 *
 * An answer is only ever compared, never reckoned with: a column may be unsigned or too narrow for a difference, and a
 * code such as 99 for its square.
 */
function querySql(
  columns: readonly Column[],
  named: (name: string) => string,
  answers: string,
  states: string,
): string {
  const over = (link: string, term: (column: Column) => string) =>
    columns.map((column) => `    ${term(column)}`).join(` ${link}\n`)
  const valid = over('AND', ({ name }) => `(${name} IS NULL OR ${name} IN (${choices.join(', ')}))`)
  const n = over('+', ({ name }) => `CASE WHEN ${name} IS NULL THEN 0 ELSE 1 END`)
  const s = over('+', (column) => caseOf(column, (v) => 2 * v))
  const q = over('+', (column) => caseOf(column, (v) => 4 * v * v))
  const [, , , ...found] = STATE_COLUMNS
  return `SELECT a.*,
  (
${valid}
  ) AS ${named('valid')},
  (
${n}
  ) AS ${named('answered')},
  ${found.map((name) => `s.${named(name)}`).join(', ')}
FROM ${answers} a
LEFT JOIN ${states} s
  ON s.${named('n')} = CASE WHEN
${valid}
  THEN
${n}
  END
  AND s.${named('s')} = (
${s}
  )
  AND s.${named('q')} = (
${q}
  )`
}

/** A term in SQL: what is made of the keyed answer v of a column. The middle counts 0, as a missing answer does. */
function caseOf({ name, right }: Column, of: (v: number) => number): string {
  const whens = choices
    .filter((choice) => choice !== MIDDLE)
    .map((choice) => `WHEN ${choice} THEN ${of(keyed({ right }, choice))}`)
  return `CASE ${name} ${whens.join(' ')} ELSE 0 END`
}
