/** The engines whose dialect is written. */
export type Dialect = 'clickhouse' | 'duckdb' | 'postgres' | 'spark'

/** What a column of a table holds, and how each dialect calls it. */
export type Kind = 'whole' | 'count' | 'double' | 'text'

/** What is not the same in every dialect. An expression is SQL. */
export interface Words {
  readonly types: Readonly<Record<Kind, string>>
  /** An expression as a number that may be NULL. */
  readonly cast: (expression: string, kind: Kind) => string
  /** Whether a column is NULL. Text is refused before a row is read, where the comparison with a number would not do it. */
  readonly isNull: (column: string) => string
  /** Whether a column is one of the numbers. */
  readonly isOneOf: (column: string, numbers: readonly number[]) => string
  /** Second largest in an aggregation, NULL without one. Equals count each. */
  readonly second: (expression: string) => string
  /** ln Φ of a number; `null` where the engine has no such function, and it is looked up in a table. */
  readonly logNormal: ((z: string) => string) | null
  /** A join with a table that has at most one row for each key. */
  readonly join: string
  /** What follows the name in a CREATE TABLE. */
  readonly table: (columns: string, key: string) => string
  /** Statements that follow once a table is filled. */
  readonly filled: (table: string) => readonly string[]
}

const standard = {
  cast: (expression: string, type: string) => `CAST(${expression} AS ${type})`,
  isNull: (column: string) => `${column} IS NULL`,
  isOneOf: (column: string, numbers: readonly number[]) => `${column} IN (${numbers.join(', ')})`,
  logNormal: null,
  join: 'LEFT JOIN',
  // No row twice, which would count people twice; and no long search where an engine expects few rows.
  table: (columns: string, key: string) => `(${columns}, PRIMARY KEY (${key}))`,
  filled: () => [],
}

const types = {
  clickhouse: { whole: 'Int32', count: 'Int64', double: 'Float64', text: 'String' },
  duckdb: { whole: 'INT', count: 'BIGINT', double: 'DOUBLE', text: 'VARCHAR' },
  postgres: { whole: 'INT', count: 'BIGINT', double: 'DOUBLE PRECISION', text: 'TEXT' },
  spark: { whole: 'INT', count: 'BIGINT', double: 'DOUBLE', text: 'STRING' },
} as const satisfies Record<Dialect, Words['types']>

/** ClickHouse as of 18.16: a CTE is no table, a type says whether it may be NULL, and a join says how many rows it takes. */
const dialects: Readonly<Record<Dialect, Words>> = {
  clickhouse: {
    types: types.clickhouse,
    cast: (expression, kind) => standard.cast(expression, `Nullable(${types.clickhouse[kind]})`),
    isNull: standard.isNull,
    // Its IN takes −0.0 for none of them and a date for one, and it makes an IN of comparisons joined by OR.
    isOneOf: (column, numbers) =>
      `CASE ${numbers.map((number) => `WHEN ${column} = ${number} THEN 1`).join(' ')} ELSE 0 END = 1`,
    second: (x) => `CASE WHEN count(${x}) > 1 THEN arrayElement(arrayReverseSort(groupArray(${x})), 2) END`,
    // Ten joins within each other take 18.16 seconds to plan.
    logNormal: (z) => `log(erfc(-(${z}) / sqrt(2)) / 2)`,
    join: 'ANY LEFT JOIN',
    table: (columns, key) => `(${columns}) ENGINE = MergeTree ORDER BY ${key}`,
    filled: standard.filled,
  },
  duckdb: {
    ...standard,
    types: types.duckdb,
    cast: (expression, kind) => standard.cast(expression, types.duckdb[kind]),
    // It compares text and truth values with numbers, row by row; SIGN takes numbers only.
    isNull: (column) => `sign(${column}) IS NULL`,
    second: (x) => `max(${x}, 2)[2]`,
  },
  postgres: {
    ...standard,
    types: types.postgres,
    cast: (expression, kind) => standard.cast(expression, types.postgres[kind]),
    second: (x) => `(array_agg(${x} ORDER BY ${x} DESC NULLS LAST))[2]`,
    // It plans by what it last counted.
    filled: (table) => [`ANALYZE ${table}`],
  },
  spark: {
    ...standard,
    types: types.spark,
    table: (columns) => `(${columns})`,
    cast: (expression, kind) => standard.cast(expression, types.spark[kind]),
    second: (x) => `CASE WHEN count(${x}) > 1 THEN sort_array(collect_list(${x}), FALSE)[1] END`,
  },
}

/** Throws a `RangeError` for a dialect that is not written. */
export function wordsOf(dialect: Dialect): Words {
  if (Object.hasOwn(dialects, dialect)) return dialects[dialect]
  throw new RangeError(`Dialect is ${JSON.stringify(dialect)}; expected ${Object.keys(dialects).join(', ')}.`)
}
