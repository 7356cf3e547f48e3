// `npm run scale:check [-- people [part…]]`: a company of 10⁶ made-up people (or as many as are asked for) in teams of a
// hundred, scored and covered by engines that companies have: `duckdb` in one process, `postgresql` as a server in front of
// two shards, ClickHouse as three servers with two shards and with three (`clickhouse-2`, `clickhouse-3`). All must say what
// `scoreBatch` and `two-hats/team` say, bit for bit and within 1e-12, and say so again after a shard was killed at work;
// `files` is the command line beside DuckDB; where no part is named, every example of docs/scale.md is run too. Prints rates,
// plans and bytes moved; ends with "N passed, N failed". PostgreSQL and ClickHouse are Debian's, installed where they are
// missing, and this is root.
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, end } from './checks.js'
import { hasClickhouse } from './engines/clickhouse.js'
import { need } from './engines/debian.js'
import { postgresFolder } from './engines/postgres.js'
import { checkFleet } from './scale/check-fleet.js'
import { checkDocs } from './scale/docs/check-docs.js'
import { fromFileToFile } from './scale/file.js'
import { clickhouseFleet } from './scale/fleet-clickhouse.js'
import { duckdbFleet } from './scale/fleet-duckdb.js'
import { postgresFleet } from './scale/fleet-postgres.js'
import { oddRows } from './scale/odd.js'
import { crowd, TEAM_SIZE } from './scale/people.js'
import { printed } from './scale/printed.js'
import { picked, scores, sizesOf, teams } from './scale/truth.js'

const [people = 1_000_000, ...only] = process.argv.slice(2).map((one, at) => (at === 0 ? Number(one) : one))
if (!(people >= 100_000 && people % 10_000 === 0)) {
  throw new RangeError(`People are ${process.argv[2]}; expected a multiple of 10,000 from 100,000 on.`)
}
const folder = mkdtempSync(join(tmpdir(), 'two-hats-scale-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const threads = availableParallelism()
const postgres = [['postgresql'], () => postgresFolder() !== '']
const clickhouse = [['clickhouse-server', 'clickhouse-client'], hasClickhouse]
const all = {
  duckdb: [['@duckdb/node-api'], () => true, () => duckdbFleet({ folder, threads })],
  postgresql: [...postgres, () => postgresFleet({ folder, shards: 2 })],
  'clickhouse-2': [...clickhouse, () => clickhouseFleet({ folder, shards: 2 })],
  'clickhouse-3': [...clickhouse, () => clickhouseFleet({ folder, shards: 3 })],
}
const names = [...Object.keys(all), 'files']
const unknown = only.filter((name) => !names.includes(name))
if (unknown.length > 0) throw new RangeError(`Parts are ${unknown}; expected ${names.join(', ')}.`)

const isAsked = (name) => only.length === 0 || only.includes(name)

const company = crowd(people)
const { batch, digest } = scores(company)
const tenth = scores({ ...company, people: people / 10 }).digest
const truth = {
  ...{ company, batch, digest, tenth, sizes: sizesOf(company), odd: oddRows() },
  teams: teams(company, picked(company, 1000)),
}
console.log(`${people} people in ${people / TEAM_SIZE} teams; each shard on one core, DuckDB on ${threads}\n`)

const measured = []
for (const [name, [packages, isThere, open]] of Object.entries(all)) {
  if (!isAsked(name)) continue
  if (!need(packages, isThere)) {
    check(false, `${name} is not installed, and could not be: Debian and root are needed`)
    continue
  }
  const fleet = await open()
  try {
    measured.push(await checkFleet(fleet, truth))
  } catch (error) {
    check(false, `${name}: ${error.stack}`)
  } finally {
    await fleet.close()
  }
}

if (only.length === 0) {
  await checkDocs(folder).catch((error) => check(false, `docs/scale.md: ${error.stack}`))
}

const files = []
if (isAsked('files')) {
  for (const size of [1000, 10_000, 100_000, 1_000_000, 10_000_000]) {
    if (size <= people) files.push(await fromFileToFile(folder, company, size, threads))
  }
}
console.log(printed(people, measured, files))
end()
