import { join } from 'node:path'
import { startDuckdb } from '../engines/duckdb.js'
import { rowsOf } from './people.js'

/** DuckDB in one process, with as many threads as are asked for. */
export async function duckdbFleet({ folder, threads }) {
  const duckdb = await startDuckdb({ file: join(folder, 'duckdb.db'), threads })
  await duckdb.does('CREATE SCHEMA company')
  return {
    name: 'DuckDB',
    dialect: 'duckdb',
    home: 'main',
    how: `one process, ${threads} threads`,
    shards: 1,
    types: { whole: 'INT', team: 'INT', choice: 'TINYINT', double: 'DOUBLE', text: 'VARCHAR', engine: '' },
    one: duckdb,
    does: duckdb.does,
    copyOut: duckdb.copyOut,
    expose: (view) => duckdb.does(`CREATE VIEW company.${view} AS SELECT * FROM main.${view}`),
    load: (crowd, from, to) => duckdb.copyIn('answers', rowsOf(crowd, { from, to })),
    bytes: () => 0,
    close: () => duckdb.stop(),
  }
}
