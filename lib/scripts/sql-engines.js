import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The SQL engines that score a file of answers, each on one core. `open` starts one in a folder and loads the file
 * into a table `answers`; it gives `null` where the engine is not installed. `run` makes the table `result` and takes
 * seconds, `does` runs statements, `seed` loads a CSV with a header into a table, `copyTo` writes one without from `result`.
 */
export const engines = [
  { name: 'DuckDB', dialect: 'duckdb', core: 'one thread', open: openDuckdb },
  { name: 'PostgreSQL', dialect: 'postgres', core: 'one worker', open: openPostgres },
]

const seconds = (since) => (performance.now() - since) / 1000

async function openDuckdb({ input, states }) {
  const duckdb = await import('@duckdb/node-api').catch(() => null)
  if (duckdb === null) return null
  const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect()
  await connection.run('SET threads = 1')
  await connection.run(states)
  await connection.run(`CREATE TABLE answers AS SELECT * FROM read_csv('${input}', header = true)`)
  return {
    run: async (query) => {
      await connection.run('DROP TABLE IF EXISTS result')
      const since = performance.now()
      await connection.run(`CREATE TABLE result AS ${query}`)
      return seconds(since)
    },
    does: (text) => connection.run(text),
    seed: (table, file) => connection.run(`COPY ${table} FROM '${file}' (HEADER true)`),
    copyTo: (file) => connection.run(`COPY result TO '${file}' (HEADER false)`),
    close: () => connection.closeSync(),
  }
}

/** Where Debian has PostgreSQL's programs; empty where it is not installed. */
export function postgresFolder() {
  return shell('ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1').stdout.trim()
}

const shell = (command, options = {}) =>
  spawnSync('sh', ['-c', command], { encoding: 'utf8', maxBuffer: 1 << 26, ...options })

async function openPostgres({ folder, input, ids, states }) {
  const bin = postgresFolder()
  if (!bin) return null
  const data = join(folder, 'data')
  // The server refuses to be root.
  const user = process.getuid?.() === 0 ? ['su', ['postgres', '-c']] : ['sh', ['-c']]
  const as = (command) => {
    const [program, args] = user
    const { status, stderr } = spawnSync(program, [...args, command], { encoding: 'utf8', cwd: folder })
    if (status !== 0) throw new Error(`PostgreSQL: ${stderr.slice(0, 500)}`)
  }
  const sql = (text) => {
    const file = join(folder, 'postgres.sql')
    writeFileSync(file, text)
    chmodSync(file, 0o644)
    as(`${bin}/psql -q -v ON_ERROR_STOP=1 -h ${folder} -d postgres -f ${file}`)
  }
  chmodSync(folder, 0o777)
  chmodSync(input, 0o644)
  const settings = `-c listen_addresses='' -c unix_socket_directories=${folder}`
  as(`${bin}/initdb -D ${data} -A trust`)
  as(`${bin}/pg_ctl -w -D ${data} -l ${folder}/log -o "${settings}" start`)
  const close = () => as(`${bin}/pg_ctl -D ${data} -m immediate stop`)
  try {
    const columns = ids.map((id) => `"${id}" SMALLINT`).join(', ')
    sql(`${states};\nCREATE TABLE answers (person INT, ${columns});
\\copy answers FROM '${input}' (FORMAT csv, HEADER true)\nANALYZE;`)
  } catch (error) {
    close()
    throw error
  }
  return {
    run: async (query) => {
      sql('SET client_min_messages = warning; DROP TABLE IF EXISTS result;')
      const since = performance.now()
      sql(`SET max_parallel_workers_per_gather = 0; CREATE TABLE result AS ${query};`)
      return seconds(since)
    },
    does: async (text) => sql(text),
    seed: async (table, file) => {
      chmodSync(file, 0o644)
      sql(`\\copy ${table} FROM '${file}' (FORMAT csv, HEADER true)`)
    },
    copyTo: async (file) => sql(`\\copy result TO '${file}' (FORMAT csv)`),
    close,
  }
}
