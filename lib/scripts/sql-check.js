// `npm run sql:check -w lib`: a million simulated respondents scored by DuckDB and by PostgreSQL, and by `scoreBatch`;
// every number within 1e-12. Prints rates; ends with "N passed, N failed". PostgreSQL is Debian's, installed as root.
import { spawnSync } from 'node:child_process'
import { chmodSync, createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DuckDBInstance } from '@duckdb/node-api'
import { scoreBatch, zoneNames } from 'two-hats/batch'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { sqlFor } from 'two-hats/sql'

const people = Number(process.env.SQL_PEOPLE ?? 1_000_000)
const pairs = twoHats1.pairs.length
const folder = mkdtempSync(join(tmpdir(), 'two-hats-sql-'))
chmodSync(folder, 0o777)
const input = join(folder, 'answers.csv')
let passed = 0
let failed = 0
const tell = (ok, what) => {
  if (ok) passed += 1
  else failed += 1
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`)
}

let state = 20140918
const next = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return state / 2 ** 32
}
const packed = new Uint8Array(people * pairs)
const lines = [['person', ...twoHats1.pairs.map(({ id }) => id)].join(',')]
for (let person = 0; person < people; person++) {
  const [missing, bias] = [next() ** 4, 4 * next()]
  let line = String(person)
  for (let pair = 0; pair < pairs; pair++) {
    const answer = next() < missing ? 6 : Math.round(Math.min(4, Math.max(0, bias + 5 * (next() - 0.5))))
    packed[person * pairs + pair] = answer
    line += answer === 6 ? ',' : `,${answer}`
  }
  lines.push(line)
}
writeFileSync(input, lines.join('\n'))
const want = scoreBatch(twoHats1, packed, { items: 20 })

const columns = ['person', 'position', 'low', 'high', 'side_probability', 'zone']
const seconds = (since) => (performance.now() - since) / 1000
const rate = (time) => `${Math.round(people / time / 1000)},000 respondents a second (${time.toFixed(1)} s)`

/** Reads what an engine wrote, and the largest difference from `scoreBatch`. */
async function compare(file) {
  let rows = 0
  let most = 0
  let zones = 0
  const differ = (text, number) => {
    if (text === '' || Number.isNaN(number)) return text === '' && Number.isNaN(number) ? 0 : Infinity
    return Math.abs(Number(text) - number) / Math.max(1, Math.abs(number))
  }
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [person, position, low, high, side, zone] = line.split(',')
    const at = Number(person)
    rows += 1
    most = Math.max(
      most,
      differ(position, want.position[at]),
      differ(low, want.low[at]),
      differ(high, want.high[at]),
      differ(side, want.sideProbability[at]),
    )
    if (zone !== (zoneNames[want.zone[at]] ?? '')) zones += 1
  }
  return { rows, most, zones }
}

async function judge(engine, time, file) {
  const { rows, most, zones } = await compare(file)
  tell(
    rows === people && most <= 1e-12 && zones === 0,
    `${engine}: ${rows} rows within ${most.toExponential(1)}, ${zones} other zones; ${rate(time)}`,
  )
}

const select = (query) => `SELECT ${columns.join(', ')} FROM (${query}) scored`

async function duckdb() {
  const out = join(folder, 'duckdb.csv')
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const { states, query } = sqlFor(twoHats1, 'duckdb')
  await connection.run('SET threads = 1')
  await connection.run(states)
  await connection.run(`CREATE TABLE answers AS SELECT * FROM read_csv('${input}', header = true)`)
  const since = performance.now()
  await connection.run(`CREATE TABLE result AS ${select(query)}`)
  const time = seconds(since)
  await connection.run(`COPY result TO '${out}' (HEADER false)`)
  await judge('DuckDB, one thread', time, out)
}

async function postgres() {
  const where = () =>
    spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin | tail -n 1'], { encoding: 'utf8' }).stdout.trim()
  if (!where() && process.getuid?.() === 0) {
    spawnSync('sh', ['-c', 'apt-get update -qq; apt-get install -y -qq postgresql'], { stdio: 'ignore' })
  }
  const bin = where()
  if (!bin) return tell(false, 'PostgreSQL is not installed, and could not be: Debian and root are needed')
  const as = (command) =>
    spawnSync('su', ['postgres', '-c', command], { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26 })
  const data = join(folder, 'data')
  const sql = (file, text) => {
    writeFileSync(join(folder, file), text)
    chmodSync(join(folder, file), 0o644)
    return as(`${bin}/psql -q -v ON_ERROR_STOP=1 -h ${folder} -d postgres -f ${folder}/${file}`)
  }
  const out = join(folder, 'postgres.csv')
  as(`${bin}/initdb -D ${data} -A trust`)
  as(
    `${bin}/pg_ctl -w -D ${data} -l ${folder}/log -o "-c listen_addresses='' -c unix_socket_directories=${folder}" start`,
  )
  try {
    const { states, query } = sqlFor(twoHats1, 'postgres')
    const ids = twoHats1.pairs.map(({ id }) => `"${id}" SMALLINT`)
    chmodSync(input, 0o644)
    const load = sql(
      'load.sql',
      `${states};\nCREATE TABLE answers (person INT, ${ids.join(', ')});\n\\copy answers FROM '${input}' (FORMAT csv, HEADER true)\nANALYZE;`,
    )
    if (load.status !== 0) return tell(false, `PostgreSQL: ${load.stderr.slice(0, 500)}`)
    const since = performance.now()
    const made = sql(
      'score.sql',
      `SET max_parallel_workers_per_gather = 0; CREATE TABLE result AS ${select(query)};`,
    )
    const time = seconds(since)
    if (made.status !== 0) return tell(false, `PostgreSQL: ${made.stderr.slice(0, 500)}`)
    sql('out.sql', `\\copy result TO '${out}' (FORMAT csv)`)
    await judge('PostgreSQL, one worker', time, out)
  } finally {
    as(`${bin}/pg_ctl -D ${data} -m immediate stop`)
  }
}

await duckdb()
await postgres()
rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
