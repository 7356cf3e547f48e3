import { execFileSync } from 'node:child_process'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { sqlFor } from 'two-hats/sql'
import { check } from '../checks.js'
import { startDuckdb } from '../engines/duckdb.js'
import { watched } from '../watched.js'
import { columns, rowsOf } from './people.js'

/** From a CSV to a scored CSV, everything included, in seconds: by the command line, and by DuckDB that is started for it. */
export async function fromFileToFile(folder, crowd, people, threads) {
  const [input, output] = ['in.csv', 'out.csv'].map((name) => join(folder, name))
  const rows = rowsOf(crowd, { to: people, separator: ',', nothing: '' })
  await pipeline(Readable.from(withHeader(rows)), createWriteStream(input))
  const { code, err, seconds: command } = await watched(['score', input, '-o', output])
  check(
    code === 0 && linesOf(output) === people + 1,
    `two-hats score: ${people} people from file to file${err}`,
  )
  rmSync(output)
  const since = performance.now()
  const duckdb = await startDuckdb({ threads })
  const { states, query } = sqlFor(twoHats1, 'duckdb')
  await duckdb.does(states)
  await duckdb.does(`CREATE VIEW answers AS SELECT * FROM read_csv('${input}')`)
  await duckdb.does(`COPY (${query}) TO '${output}'`)
  duckdb.stop()
  const engine = (performance.now() - since) / 1000
  check(linesOf(output) === people + 1, `DuckDB: ${people} people from file to file`)
  for (const file of [input, output]) rmSync(file)
  return { people, command, engine }
}

const linesOf = (file) => Number(execFileSync('wc', ['-l', file], { encoding: 'utf8' }).split(' ')[0])

function* withHeader(rows) {
  yield `${columns.join(',')}\n`
  yield* rows
}
