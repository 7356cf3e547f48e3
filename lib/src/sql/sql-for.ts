import { choices } from '../answers/choices.ts'
import { keyed } from '../answers/keyed.ts'
import type { Instrument, Pair } from '../instrument/types.ts'
import { answeredSql, type Column, columnNames, sumSql, validSql } from './columns.ts'
import { type Dialect, wordsOf } from './dialect.ts'
import { type Sql, type SqlOptions, statesOf } from './options.ts'
import { quoted, quotedTable } from './quoted.ts'
import { seedSql } from './seed.ts'
import { stateKey } from './state-rows.ts'
import { SCORE_COLUMNS, statesSeed } from './states.ts'

/** What the query adds to the columns of the answers. */
const ADDED: readonly string[] = ['valid', 'answered', ...SCORE_COLUMNS]

/**
 * The score as SQL, for answers that already lie in a database: position, interval, zone and side probability of every
 * respondent, by a sum and a join.
 *
 * The query reads a table `answers` with a numeric column of any type for every pair, named by its id: 0..4 the choice,
 * NULL not faced or unanswered. It returns all its columns and `valid`, `answered`, `position`, `low`, `high`, `zone`,
 * `project_probability`. The last five are NULL below 5 answered pairs and where `valid` is false, since an answer is none
 * of 0, 1, 2, 3, 4: check it, as SQL has no common way to stop. A column that is missing, or holds text, is refused before
 * a row is read. A table that has columns of these names should be read through a view that calls them otherwise.
 *
 * The numbers in the table of states are those of `score` in full digits. Shown equal on DuckDB, PostgreSQL and ClickHouse
 * 18.16 (where truth values are 0 and 1); `spark` follows Spark SQL's documentation (exponent literals are DOUBLE,
 * backquoted names) and was run on no engine here: it casts text to numbers.
 *
 * @param instrument the instrument that was answered
 * @param dialect `clickhouse`, `duckdb`, `postgres` or `spark`
 * @param options names of tables and columns; `answers`, `two_hats_states` and the ids of the pairs where left out
 * @returns the statements that make the table of states, and the query
 * @throws {RangeError} where a name is empty or holds a NUL, which no engine can quote, a column stands for two items, or is
 * called as one that the query adds
 * @example
 * ```ts
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 * import { sqlFor } from 'two-hats/sql'
 *
 * const { states, query } = sqlFor(twoHats1, 'duckdb', { answers: ['survey', 'rows'] })
 * console.log(states.split(' (')[0])
 * // CREATE TABLE IF NOT EXISTS "two_hats_states"
 * console.log(query.split('\n').find((line) => line.startsWith('FROM')))
 * // FROM "survey"."rows" a
 * ```
 */
export function sqlFor<Id extends string>(
  instrument: Instrument<Id>,
  dialect: Dialect,
  { answers = 'answers', states = statesOf(instrument), columns }: SqlOptions<Id> = {},
): Sql {
  const named = (name: string) => quoted(name, dialect)
  const words = wordsOf(dialect)
  const { pairs } = instrument
  const names = columnNames(pairs, columns)
  const all = pairs.map((item, at) => ({ item, name: `a.${named(names[at] ?? item.id)}` }))
  const [taken] = names.filter((name) => ADDED.includes(name))
  if (taken !== undefined) {
    throw new RangeError(
      `Column ${JSON.stringify(taken)} is called as one that the query adds; expected another name.`,
    )
  }
  const table = quotedTable(states, dialect)
  // A row without a state has n = 0 in ClickHouse, unless its settings say NULL.
  const found = SCORE_COLUMNS.map(
    (name) => `CASE WHEN s.${named('n')} > 0 THEN s.${named(name)} END AS ${named(name)}`,
  )
  return {
    states: seedSql(statesSeed(instrument), dialect, table),
    query: `SELECT a.*,
  (
    ${validSql(all, words)}
  ) AS ${named('valid')},
  (
    ${answeredSql(all)}
  ) AS ${named('answered')},
  ${found.join(',\n  ')}
FROM ${quotedTable(answers, dialect)} a
${words.join} ${table} s
  ON s.${named('state')} = ${words.cast(
    `(
    ${stateSql(all)}
  )`,
    'whole',
  )}`,
  }
}

/** The state of a row, NULL where an answer is none of 0..4: such a row has no state. */
function stateSql(columns: readonly Column<Pair>[]): string {
  const key = stateKey(columns.length)
  return sumSql(
    columns.map(({ name, item }) => {
      const whens = choices.map((choice) => {
        const v = keyed(item, choice)
        return `WHEN ${name} = ${choice} THEN ${key(1, 2 * v, 4 * v * v)}`
      })
      return `CASE WHEN ${name} IS NULL THEN 0 ${whens.join(' ')} END`
    }),
  )
}
