export { cellsCsv } from './cells-seed.ts'
export type { Dialect } from './dialect.ts'
export {
  type Dates,
  LEAST_PEOPLE,
  type Sql,
  type SqlOptions,
  type TeamSql,
  type TeamSqlOptions,
  type TrendSqlOptions,
} from './options.ts'
export { sqlFor } from './sql-for.ts'
export { STATE_COLUMNS, statesCsv } from './states.ts'
export { teamSqlFor } from './team-sql-for.ts'
export { trendSqlFor } from './trend-sql-for.ts'
