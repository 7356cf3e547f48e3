export { type Dialect, type Sql, sqlFor } from './sql-for.ts'
