// `npm run sql:check -w lib`: a million simulated respondents scored by DuckDB, PostgreSQL and ClickHouse, and by
// `scoreBatch`; every number within 1e-12. Then 100,000 rows in random teams, with bad codes in columns of every type, and
// every figure of every team beside `two-hats/team`. Prints rates; ends with "N passed, N failed". PostgreSQL and ClickHouse
// are Debian's: where they are missing, and this is root, they are installed.
import { scoreBatch, zoneNames } from 'two-hats/batch'
import { twoHats1 } from 'two-hats/instruments/two-hats-1'
import { sqlFor, statesCsv } from 'two-hats/sql'
import { check, end } from './checks.js'
import { hasClickhouse } from './engines/clickhouse.js'
import { need } from './engines/debian.js'
import { postgresFolder } from './engines/postgres.js'
import { numbers } from './random.js'
import { scoredBySql } from './scored-by-sql.js'
import { engines } from './sql-engines.js'
import { strangeTables } from './sql-strange.js'
import { teamsBySql } from './sql-teams.js'

const people = Number(process.env.SQL_PEOPLE ?? 1_000_000)
const ids = twoHats1.pairs.map(({ id }) => id)
const UNANSWERED = 6

need(['postgresql'], () => postgresFolder() !== '')
need(['clickhouse-server', 'clickhouse-client'], hasClickhouse)

const next = numbers(20140918)
const packed = new Uint8Array(people * ids.length)
for (let person = 0; person < people; person++) {
  const [missing, bias] = [next() ** 4, 4 * next()]
  for (let pair = 0; pair < ids.length; pair++) {
    const answer = Math.round(Math.min(4, Math.max(0, bias + 5 * (next() - 0.5))))
    packed[person * ids.length + pair] = next() < missing ? UNANSWERED : answer
  }
}

const want = scoreBatch(twoHats1, packed, { items: ids.length })
const sql = (dialect) => sqlFor(twoHats1, dialect)
for await (const scored of scoredBySql({ ids, packed, want, zoneNames, sql, rounds: 1 })) {
  const { name, core, seconds, rows, most, zones } = scored
  if (seconds === null) {
    check(false, `${name} is not installed, and could not be: Debian and root are needed`)
    continue
  }
  const rate = Math.round(people / seconds / 1000)
  check(
    rows === people && most <= 1e-12 && zones === 0,
    `${name}, ${core}: ${rows} rows within ${most.toExponential(1)}, ${zones} other zones; ${rate},000 respondents a second (${seconds.toFixed(1)} s)`,
  )
}

for await (const { name, what, problems } of strangeTables({
  engines,
  instrument: twoHats1,
  sqlFor,
  statesCsv,
})) {
  check(problems.length === 0, `${name}, ${what}${problems.map((one) => `; ${one}`).join('')}`)
}

const rows = Number(process.env.SQL_ROWS ?? 100_000)
for await (const { name, what, problems } of teamsBySql({
  engines,
  instrument: twoHats1,
  people: rows,
})) {
  check(problems.length === 0, `${name}, ${what}${problems.map((one) => `; ${one}`).join('')}`)
}
end()
