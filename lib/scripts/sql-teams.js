import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cellsCsv, sqlFor, statesCsv, teamSqlFor, trendSqlFor } from 'two-hats/sql'
import { dates, kindOf, randomTeams, teamRow, teamsByLibrary, trendRow } from './random-teams.js'

/** What the kinds of columns are called; PostgreSQL has no unsigned ones. */
const types = {
  duckdb: ['UTINYINT', 'TINYINT', 'DECIMAL(3, 1)', 'FLOAT'],
  postgres: ['SMALLINT', 'SMALLINT', 'NUMERIC(3, 1)', 'REAL'],
  clickhouse: ['Nullable(UInt8)', 'Nullable(Int8)', 'Nullable(Decimal(3, 1))', 'Nullable(Float32)'],
}
const LEAST = 5
const TREND_LEAST = 2
const options = { answers: 'people', team: 'squad' }
const when = { date: 'asked', before: dates[0], after: dates[1] }

/**
 * Random teams on every engine, with what is no answer in columns of every kind: which rows are valid, the count of rows,
 * and every figure of every team of at least five and of all. Both tables are loaded from their CSV.
 */
export async function* teamsBySql({ engines, instrument, people }) {
  const folder = mkdtempSync(join(tmpdir(), 'two-hats-sql-'))
  const file = (name, lines) => {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''))
    return join(folder, name)
  }
  const ids = [...instrument.pairs, ...instrument.frequencies].map(({ id }) => id)
  const rows = randomTeams(ids, people)
  const input = file('people.csv', [
    ['person', 'squad', 'asked', ...ids],
    ...rows.map(({ team, date, answers }, person) => [person, team, date, ...answers.map(textOf)]),
  ])
  const empty = file('answers.csv', [['person', ...ids]])
  const seeds = { states: join(folder, 'states.csv'), cells: join(folder, 'cells.csv') }
  writeFileSync(seeds.states, statesCsv(instrument))
  writeFileSync(seeds.cells, cellsCsv(instrument))
  const want = wanted(instrument, ids, rows)
  try {
    for (const { name, dialect, open } of engines) {
      const engine = await open({ folder, input: empty, ids, states: '' })
      if (engine === null) continue
      try {
        const result = async (query) => {
          await engine.run(query)
          const output = join(folder, `${dialect}.csv`)
          await engine.copyTo(output)
          return readFileSync(output, 'utf8').split('\n').filter(Boolean)
        }
        const sql = (least) => teamSqlFor(instrument, dialect, { ...options, least })
        const create = (statements) => engine.does(statements.slice(0, statements.indexOf(';\n') + 1))
        await create(sql(1).states)
        await engine.seed('two_hats_states', seeds.states)
        if (sql(1).cells !== '') {
          await create(sql(1).cells)
          await engine.seed('two_hats_cells', seeds.cells)
        }
        await engine.does(tableOf(dialect, ids))
        await engine.seed('people', input)
        const scored = sqlFor(instrument, dialect, { answers: 'people' }).query
        const valid = await result(`SELECT person FROM (${scored}) scored WHERE valid`)
        yield {
          name,
          what: `${rows.length} rows`,
          problems: different(
            valid.map(Number).sort((a, b) => a - b),
            want.valid,
          ),
        }
        for (const least of [1, LEAST]) {
          const teams = want.teams.filter(({ people }) => people >= least)
          const { most, problems } = compareTeams(await result(sql(least).query), teams)
          const what = `${teams.length} teams of ${least} and more within ${most.toExponential(1)}`
          const [check = ''] = await result(sql(least).check)
          yield {
            name,
            what,
            problems: [...problems, ...different(check.split(',').map(Number), want.check(least))],
          }
        }
        const { query } = trendSqlFor(instrument, dialect, { ...options, least: TREND_LEAST, ...when })
        const { most, problems } = compareTeams(await result(query), want.trends)
        const what = `${want.trends.length} teams at two dates within ${most.toExponential(1)}`
        yield { name, what, problems }
      } finally {
        await engine.close()
        rmSync(join(folder, 'data'), { recursive: true, force: true })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What each engine should find: the rows whose pairs are valid, the teams, and the count of rows. */
function wanted(instrument, ids, rows) {
  const isAnswer = (answer) => answer === null || [0, 1, 2, 3, 4].includes(answer)
  const pairs = instrument.pairs.length
  const byTeam = teamsByLibrary(instrument, ids, rows)
  const teams = [...byTeam].map(([name, members]) => teamRow(name, members))
  const without = rows.filter(({ team }) => team === null).length
  const invalid = rows.filter(({ answers }) => !answers.every(isAnswer)).length
  return {
    valid: rows.flatMap(({ answers }, person) => (answers.slice(0, pairs).every(isAnswer) ? [person] : [])),
    teams,
    trends: trendsOf(instrument, ids, rows),
    check: (least) => {
      const out = teams.filter(({ people }) => people < least)
      const rowsOut = out.reduce((sum, { people, invalid }) => sum + people + invalid, 0)
      return [rows.length, invalid, without, teams.length - out.length, out.length, rowsOut]
    },
  }
}

function trendsOf(instrument, ids, rows) {
  const sides = [when.before, when.after].map((date) =>
    teamsByLibrary(
      instrument,
      ids,
      rows.filter((row) => row.date === date),
    ),
  )
  const names = new Set(sides.flatMap((side) => [...side.keys()]))
  return [...names]
    .map((name) =>
      trendRow(
        name,
        sides.map((side) => side.get(name)),
        TREND_LEAST,
      ),
    )
    .filter((row) => row.people_before !== null || row.people_after !== null)
}

function tableOf(dialect, ids) {
  const nullable = (type) => (dialect === 'clickhouse' ? `Nullable(${type})` : type)
  const [text, date] = [nullable(dialect === 'clickhouse' ? 'String' : 'VARCHAR(40)'), nullable('Date')]
  const engine = dialect === 'clickhouse' ? ' ENGINE = Memory' : ''
  const columns = ids.map((id, at) => `"${id}" ${types[dialect][kindOf(at)]}`)
  return `CREATE TABLE people (person INT, squad ${text}, asked ${date}, ${columns.join(', ')})${engine};`
}

function textOf(answer) {
  if (answer === null) return ''
  return Object.is(answer, -0) ? '-0' : String(answer).replace('Infinity', 'inf')
}

function different(got, want) {
  const at = want.findIndex((value, place) => got[place] !== value)
  if (at < 0 && got.length === want.length) return []
  return [`${got.length} for ${want.length}; ${got[at]} for ${want[at]}`]
}

/** Every figure within 1e-12 (a position: of itself); nothing known where nothing should be, and the other way round. */
function compareTeams(lines, teams) {
  const found = new Map(lines.map((line) => [line.slice(0, line.indexOf(',')), line.split(',')]))
  const problems = lines.length === teams.length ? [] : [`${lines.length} teams for ${teams.length}`]
  let most = 0
  for (const row of teams) {
    const got = found.get(row.team) ?? []
    for (const [at, [column, value]] of Object.entries(row).entries()) {
      const apart = at === 0 ? 0 : difference(got[at], value)
      most = Math.max(most, apart)
      if (!(apart <= 1e-12)) problems.push(`${row.team}, ${column}: ${got[at]} for ${value}`)
    }
  }
  return { most, problems: problems.slice(0, 5) }
}

function difference(text, value) {
  if (text === undefined || text === '' || value === null) return text === '' && value === null ? 0 : Infinity
  const number = { t: 1, true: 1, f: 0, false: 0 }[text] ?? Number(text)
  return Math.abs(number - Number(value)) / Math.max(1, Math.abs(Number(value)))
}
