import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const TABS = "DELIMITER '\\t', NULLSTR '\\N', HEADER false"

/** DuckDB in this process, in a file or in memory; `null` where the package is not installed. */
export async function startDuckdb({ file = ':memory:', threads = 1 } = {}) {
  const duckdb = await import('@duckdb/node-api').catch(() => null)
  if (duckdb === null) return null
  const instance = await duckdb.DuckDBInstance.create(file)
  const connection = await instance.connect()
  await connection.run(`SET threads = ${threads}; SET memory_limit = '4GB'`)
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-duckdb-'))
  const through = join(folder, 'rows')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return {
    does: (text) => connection.run(text),
    /** A query's rows as bytes: tabs, and \N for NULL. */
    async copyOut(query) {
      await connection.run(`COPY (${query}) TO '${through}' (${TABS})`)
      return readFileSync(through)
    },
    /** Rows into a table, from pieces of that format. */
    async copyIn(table, pieces) {
      await pipeline(Readable.from(pieces), createWriteStream(through))
      await connection.run(`COPY ${table} FROM '${through}' (${TABS})`)
    },
    stop: () => {
      connection.closeSync()
      instance.closeSync()
      process.off('exit', remove)
      remove()
    },
  }
}
