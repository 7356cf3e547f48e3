import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Unsigned and narrow types; PostgreSQL has no unsigned ones. */
const types = {
  duckdb: ['UTINYINT', 'USMALLINT', 'TINYINT', 'DECIMAL(3, 1)'],
  postgres: ['SMALLINT', 'NUMERIC(3, 0)', 'REAL'],
  clickhouse: ['UInt8', 'Int8', 'Decimal(3, 0)', 'Float32'].map((type) => `Nullable(${type})`),
}
/** What is no number is refused, with or without rows. */
const refused = {
  duckdb: ['VARCHAR', 'BOOLEAN', 'DATE'],
  postgres: ['TEXT', 'BOOLEAN', 'DATE'],
  clickhouse: ['Nullable(String)', 'String', 'Date'],
}
const table = 'select "x"; DROP TABLE answers --'
const seed = 'states of "two hats"'

/**
 * Tables that a query must not stumble over, on every engine: narrow types, codes that are no answers, names that are
 * reserved words or hold quotation marks and spaces, and the states loaded from their CSV. By hand: all 2 is 0 and
 * balanced; all "much more project" is 100·20/22; a row with a bad code is invalid, and has no position.
 */
export async function* strangeTables({ engines, instrument, sqlFor, statesCsv }) {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-sql-'))
  const { pairs } = instrument
  const columns = Object.fromEntries(pairs.map(({ id }, at) => [id, at === 0 ? 'order' : `a "${at}" b`]))
  const input = join(folder, 'answers.csv')
  const states = join(folder, 'states.csv')
  writeFileSync(input, `${['person', ...pairs.map(({ id }) => id)].join(',')}\n`)
  writeFileSync(states, statesCsv(instrument))
  const most = pairs.map(({ right }) => (right === 'project' ? 4 : 0))
  try {
    for (const { name, dialect, open } of engines) {
      const q = (name) => `"${name.replaceAll('"', dialect === 'clickhouse' ? '\\"' : '""')}"`
      const names = pairs.map(({ id }) => q(columns[id]))
      const ending = dialect === 'clickhouse' ? ' ENGINE = Memory' : ''
      const sql = sqlFor(instrument, dialect, { answers: table, states: seed, columns })
      const engine = await open({ folder, input, ids: pairs.map(({ id }) => id), states: '' })
      if (engine === null) continue
      try {
        await engine.does(sql.states.slice(0, sql.states.indexOf(';\n') + 1))
        await engine.seed(q(seed), states)
        for (const type of [...refused[dialect], null]) {
          const kinds = names.map((column, at) => `${column} ${at === 4 ? type : types[dialect][0]}`)
          const there = kinds.filter((_, at) => type !== null || at !== 4)
          await engine.does(`DROP TABLE IF EXISTS ${q(table)};
CREATE TABLE ${q(table)} (person INT, ${there.join(', ')})${ending};`)
          const refusal = await engine.run(sql.query).then(
            () => null,
            (error) => String(error),
          )
          yield {
            name,
            what: `${type ?? 'no'} column where answers should be is refused without a row`,
            problems: refusal === null ? ['it ran'] : [],
          }
        }
        for (const type of types[dialect]) {
          const unsigned = /^U|\(U/.test(type)
          const rows = [
            [pairs.map(() => 2), 'true', 0, 'balanced'],
            [most, 'true', 2000 / 22, 'project-first'],
            [most.map((answer) => 4 - answer), 'true', -2000 / 22, 'team-first'],
            [most.with(3, 99), 'false', '', ''],
            [most.with(3, unsigned ? 5 : -1), 'false', '', ''],
            [pairs.map(() => 'NULL'), 'true', '', ''],
          ]
          const values = rows.map(([answers], at) => `(${[at, ...answers].join(', ')})`)
          await engine.does(
            `DROP TABLE IF EXISTS ${q(table)};
CREATE TABLE ${q(table)} (person INT, ${names.map((column) => `${column} ${type}`).join(', ')})${ending};
INSERT INTO ${q(table)} VALUES ${values.join(', ')};`,
          )
          const problems = []
          try {
            await engine.run(
              `SELECT person, CASE WHEN valid THEN 'true' ELSE 'false' END AS valid, position, zone FROM (${sql.query}) scored`,
            )
            const output = join(folder, `strange-${dialect}.csv`)
            await engine.copyTo(output)
            const found = readFileSync(output, 'utf8').trim().split('\n').sort()
            if (found.length !== rows.length) problems.push(`${found.length} rows`)
            for (const [at, [, valid, position, zone]] of rows.entries()) {
              const [, isValid, value, itsZone] = (found[at] ?? '').split(',')
              const near = position === '' ? value === '' : Math.abs(Number(value) - position) < 1e-12
              if (isValid !== valid || !near || itsZone !== zone) problems.push(`row ${at}: ${found[at]}`)
            }
          } catch (error) {
            problems.push(String(error).slice(0, 200))
          }
          yield {
            name,
            what: `${type}, codes 99 and ${unsigned ? 5 : -1}, strange names, seed from CSV`,
            problems,
          }
        }
      } finally {
        await engine.close()
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
