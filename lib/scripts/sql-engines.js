import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { hasClickhouse, startClickhouse } from './engines/clickhouse.js'
import { startDuckdb } from './engines/duckdb.js'
import { freePort } from './engines/free-port.js'
import { postgresFolder, startPostgres } from './engines/postgres.js'

/**
 * The SQL engines that score a file of answers, each on one core. `open` starts one in a folder and loads the file
 * into a table `answers`; it gives `null` where the engine is not installed. `run` makes the table `result` and takes
 * seconds, `does` runs statements, `seed` loads a CSV with a header into a table, `copyTo` writes one without from `result`.
 */
export const engines = [
  { name: 'DuckDB', dialect: 'duckdb', core: 'one thread', open: openDuckdb },
  { name: 'PostgreSQL', dialect: 'postgres', core: 'one worker', open: openPostgres },
  { name: 'ClickHouse', dialect: 'clickhouse', core: 'one thread', open: openClickhouse },
]

const seconds = (since) => (performance.now() - since) / 1000

async function openDuckdb({ input, states }) {
  const duckdb = await startDuckdb()
  if (duckdb === null) return null
  await duckdb.does(states)
  await duckdb.does(`CREATE TABLE answers AS SELECT * FROM read_csv('${input}', header = true)`)
  return {
    run: async (query) => {
      await duckdb.does('DROP TABLE IF EXISTS result')
      const since = performance.now()
      await duckdb.does(`CREATE TABLE result AS ${query}`)
      return seconds(since)
    },
    does: duckdb.does,
    seed: (table, file) => duckdb.does(`COPY ${table} FROM '${file}' (HEADER true)`),
    copyTo: (file) => duckdb.does(`COPY result TO '${file}' (HEADER false)`),
    close: duckdb.stop,
  }
}

async function openPostgres({ folder, input, ids, states }) {
  if (!postgresFolder()) return null
  const postgres = await startPostgres(folder, 'postgres', {
    max_parallel_workers_per_gather: 0,
    // To compile a query of teams can take it longer than to run it.
    jit: 'off',
  })
  const seed = (table, file) => postgres.copyIn(table, createReadStream(file), '(FORMAT csv, HEADER true)')
  try {
    const columns = ids.map((id) => `"${id}" SMALLINT`).join(', ')
    await postgres.does(`${states};\nCREATE TABLE answers (person INT, ${columns});`)
    await seed('answers', input)
    await postgres.does('ANALYZE;')
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return {
    run: async (query) => {
      await postgres.does('DROP TABLE IF EXISTS result;')
      const since = performance.now()
      await postgres.does(`CREATE TABLE result AS ${query};`)
      return seconds(since)
    },
    does: postgres.does,
    seed,
    copyTo: async (file) => writeFileSync(file, await postgres.copyOut('TABLE result', '(FORMAT csv)')),
    close: postgres.stop,
  }
}

async function openClickhouse({ folder, input, ids, states }) {
  if (!hasClickhouse()) return null
  const clickhouse = await startClickhouse(folder, 'clickhouse', { port: await freePort() })
  // Of a CSV it takes an empty field for 0.
  const seed = async (table, file) => {
    const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n')
    const columns = header.split(',').map((name) => `"${name}"`)
    const rows = lines.map((line) => `${line.replaceAll(/(?<=^|,)(?=,|$)/g, '\\N')}\n`)
    // Of no rows its client makes an error.
    if (rows.length > 0) await clickhouse.copyIn(`${table} (${columns})`, rows, 'CSV')
  }
  try {
    const columns = ids.map((id) => `"${id}" Nullable(Int8)`).join(', ')
    await clickhouse.does(`${states}CREATE TABLE answers (person Int32, ${columns}) ENGINE = Memory;`)
    await seed('answers', input)
  } catch (error) {
    await clickhouse.stop()
    throw error
  }
  return {
    run: async (query) => {
      await clickhouse.does('DROP TABLE IF EXISTS result')
      const since = performance.now()
      await clickhouse.does(`CREATE TABLE result ENGINE = Memory AS ${query}`)
      return seconds(since)
    },
    does: clickhouse.does,
    seed,
    copyTo: async (file) => {
      const rows = (await clickhouse.copyOut('SELECT * FROM result')).toString()
      writeFileSync(file, rows.replaceAll('\t', ',').replaceAll('\\N', ''))
    },
    close: clickhouse.stop,
  }
}
