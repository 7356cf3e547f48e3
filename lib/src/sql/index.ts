export type { Dialect } from './quoted.ts'
export { type Sql, type SqlOptions, STATE_COLUMNS, sqlFor, statesCsv } from './sql-for.ts'
