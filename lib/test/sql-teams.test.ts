import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { score } from '../src/index.ts'
import { cellUnits } from '../src/sql/cell-units.ts'
import { cellsCsv, type TeamSqlOptions, teamSqlFor, trendSqlFor } from '../src/sql/index.ts'
import { arbitraryAnswers } from './arbitrary-answers.ts'
import { modelled, repeat } from './test-instrument.ts'

const items = [...modelled.pairs, ...modelled.frequencies]
const cellNames = ['block', 'unblock', 'redirect', 'decide', 'show'].flatMap((activity) => [
  `${activity}_team`,
  `${activity}_project`,
])

type Cell = number | string | null

/** A row: the team, the date, and the same answer to all pairs and to each objective's frequencies. */
function row(team: Cell, date: Cell, pairs: Cell, forTeam: Cell, forProject: Cell): Cell[] {
  const frequencies = modelled.frequencies.map(({ objective }) =>
    objective === 'team' ? forTeam : forProject,
  )
  return [team, date, ...repeat(pairs, modelled.pairs.length), ...frequencies]
}

const lead = (team: Cell) => row(team, null, null, 4, 0)
const manager = (team: Cell) => row(team, null, null, 0, 4)

let connection: DuckDBConnection
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  const { states, cells } = teamSqlFor(modelled, 'duckdb', { team: 'squad' })
  await connection.run(states + cells)
}, 60_000)
afterAll(() => connection.closeSync())

const q = (name: string) => `"${name.replaceAll('"', '""')}"`

async function table(rows: readonly Cell[][], name = 'answers', names = ['squad', 'asked']) {
  const columns = [...names.map((one) => `${q(one)} VARCHAR`), ...items.map(({ id }) => `${q(id)} TINYINT`)]
  await connection.run(`CREATE OR REPLACE TABLE ${q(name)} (${columns.join(', ')})`)
  const literal = (cell: Cell) =>
    typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : (cell ?? 'NULL')
  await connection.run(
    `INSERT INTO ${q(name)} VALUES ${rows.map((one) => `(${one.map(literal).join(', ')})`)}`,
  )
}

/** Rows of a query, in the order of their teams; counts as numbers. */
async function rowsOf(query: string) {
  const rows = (await connection.runAndReadAll(query)).getRowObjects()
  const plain = rows.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  )
  return plain.sort((a, b) => String(a.team).localeCompare(String(b.team)))
}

const teamsOf = (options: Partial<TeamSqlOptions> = {}) =>
  rowsOf(teamSqlFor(modelled, 'duckdb', { team: 'squad', least: 1, ...options }).query)

describe('a team', () => {
  test('of a lead and a manager backs both roles, by hand', async () => {
    await table([lead('a'), manager('a')])
    const [team] = await teamsOf()
    // I = .5 and no pair: m = ½(1 + .5) = .75 and ½(0 + .5) = .25, and so are cells and roles.
    expect(team).toMatchObject({
      ...{ team: 'a', people: 2, invalid: 0 },
      ...Object.fromEntries(
        cellNames.flatMap((cell) => [
          [`${cell}_value`, 0.75],
          [`${cell}_depth`, 1],
        ]),
      ),
      ...Object.fromEntries(cellNames.map((cell) => [`${cell}_answered`, 2])),
      ...{ position: null, position_variance: null, position_people: 0 },
      ...{ gap_index: 0, overlap: 0, best_team_role: 0.75, best_project_role: 0.75 },
      ...{ dedicated: 0.75, double_hatted: 0.25, separation: 0.5 },
      ...{ both_roles_backed: true, one_wears_both: false },
    })
    // Φ(−.25/.26)·Φ(.25/.26), by erf.
    for (const cell of cellNames) expect(team?.[`${cell}_gap`]).toBeCloseTo(0.13986943701488058, 13)
  })

  test('of one person wears both hats and backs nothing', async () => {
    await table([row('one', null, 2, 4, 4)])
    expect((await teamsOf())[0]).toMatchObject({
      ...{ people: 1, dedicated: null, double_hatted: 1, separation: null },
      ...{ both_roles_backed: false, one_wears_both: true, overlap: 0, gap_index: 0 },
      ...{ position: 0, position_people: 1, show_project_value: 1, show_project_depth: 1 },
    })
  })

  test('whose people answered nothing is there, and nothing is known of it', async () => {
    await table(repeat(row('silent', null, null, null, null), 3))
    const [team] = await teamsOf()
    const known = Object.entries(team ?? {}).filter(([, value]) => value !== null)
    expect(Object.fromEntries(known)).toEqual({ team: 'silent', people: 3, invalid: 0, position_people: 0 })
    expect(Object.keys(team ?? {})).toHaveLength(55)
  })

  test('of 500 people who cover everything has a gap of 0, and no engine is asked for a smaller number', async () => {
    await table(repeat(row('many', null, null, 4, 4), 500))
    expect((await teamsOf())[0]).toMatchObject({
      people: 500,
      show_team_gap: 0,
      show_team_depth: 500,
      overlap: 1,
    })
  })

  test('with the best of both in one person takes the second of one role', async () => {
    await table([row('b', null, null, 4, 4), row('b', null, null, 1, 0), row('b', null, null, 0, 3)])
    const [team] = await teamsOf()
    // m of 0 and 3: I = .375, so .1875 and .5625; of 1 and 0: I = .125, so .1875 and .0625.
    expect(team).toMatchObject({
      dedicated: 0.5625,
      double_hatted: 1,
      separation: -0.4375,
      one_wears_both: true,
    })
  })
})

describe('no row is lost in silence:', () => {
  beforeEach(() =>
    table([
      ...repeat(lead('big'), 4),
      ...[manager('big'), row('big', null, 7, 4, 4), row('big', null, 2, 4, 9)],
      ...[lead('small'), row('small', null, -1, 0, 0), row('wrong', null, 5, 0, 0)],
      ...[lead(null), row(null, null, 9, 0, 0)],
    ]),
  )

  test('invalid rows are counted beside the people, and a team of them alone has none', async () => {
    const rows = (await teamsOf()).map(({ team, people, invalid }) => [team, people, invalid])
    expect(rows).toEqual([
      ['big', 5, 2],
      ['small', 1, 1],
    ])
  })

  test('teams of fewer than five are left out unless asked for', async () => {
    expect((await teamsOf({ least: undefined })).map(({ team }) => team)).toEqual(['big'])
  })

  test('the check accounts for every row', async () => {
    const { check } = teamSqlFor(modelled, 'duckdb', { team: 'squad' })
    expect(await rowsOf(check)).toEqual([
      { rows: 12, invalid: 5, without_team: 2, teams: 1, teams_left_out: 2, rows_left_out: 3 },
    ])
  })

  test('a table of cells or states loaded by half gives no number', async () => {
    await table(repeat(row('a', null, 2, 4, 0), 5))
    await connection.run('CREATE OR REPLACE TABLE half AS SELECT * FROM two_hats_cells WHERE short_by < 0')
    await connection.run('CREATE OR REPLACE TABLE none AS SELECT * FROM two_hats_states LIMIT 0')
    const [team] = await teamsOf({ cells: 'half', states: 'none' })
    expect(team).toMatchObject({
      ...{ block_project_gap: null, block_project_value: 0.25, block_project_answered: 5 },
      ...{ position: null, position_variance: null, position_people: 5 },
    })
    // Φ(−.25/.26)⁵, by erf.
    expect(team?.block_team_gap).toBeCloseTo(0.00013438935777848, 13)
  })
})

describe('two dates of a team', () => {
  const when = { team: 'squad', date: 'asked', before: "o'clock", after: '2' }

  test('stand side by side, with what moved', async () => {
    await table([
      ...repeat(row('a', "o'clock", 2, 4, 0), 2),
      ...repeat(row('a', '2', 2, 0, 4), 2),
      ...repeat(row('a', '3', 2, 4, 4), 9),
      ...[...repeat(row('b', '2', 2, 4, 4), 2), row('b', "o'clock", 2, 4, 4), row('c', '2', 2, 4, 4)],
    ])
    const { query, check } = trendSqlFor(modelled, 'duckdb', { ...when, least: 2 })
    const [a, b, ...none] = await rowsOf(query)
    expect(none).toEqual([])
    expect(a).toMatchObject({
      ...{ people_before: 2, people_after: 2, block_team_value_before: 0.75, block_team_value_after: 0.25 },
      ...{ position_before: 0, position_after: 0, difference: 0, moved: false },
    })
    // All 20 equal: α = β, V = (2/22)/23, and of two people the mean of it.
    expect(a?.position_variance_after).toBeCloseTo((10_000 * 2) / 22 / 23 / 2, 10)
    expect(a?.margin).toBeCloseTo(1.645 * Math.sqrt((10_000 * 2) / 22 / 23), 10)
    expect(b).toMatchObject({
      people_before: null,
      people_after: 2,
      position_before: null,
      difference: null,
      moved: null,
    })
    expect(await rowsOf(check)).toEqual([
      { rows: 8, invalid: 0, without_team: 0, teams: 3, teams_left_out: 2, rows_left_out: 2 },
    ])
  })

  test('have to be two', () => {
    expect(() => trendSqlFor(modelled, 'duckdb', { ...when, after: "o'clock" })).toThrow(
      new RangeError('Both dates are "o\'clock"; expected two.'),
    )
    for (const after of ['', 'a\0b', Number.NaN]) {
      expect(() => trendSqlFor(modelled, 'postgres', { ...when, after })).toThrow(RangeError)
    }
  })

  test.each([
    ['duckdb', String.raw`"asked" = 'a\''b'`],
    ['postgres', String.raw`"asked" = E'a\\''b'`],
    ['clickhouse', String.raw`toString(a."asked") = 'a\\''b'`],
    ['spark', String.raw`CAST(a.${'`asked`'} AS STRING) = 'a\\''b'`],
  ] as const)('cannot end their own quotes in %s', (dialect, text) => {
    expect(trendSqlFor(modelled, dialect, { ...when, after: String.raw`a\'b` }).query).toContain(text)
  })
})

describe('names', () => {
  test('that a query has for itself are nobody else’s', async () => {
    await table(repeat(lead('a'), 5), '_answers', ['_team', '_valid'])
    const { query } = teamSqlFor(modelled, 'duckdb', { answers: '_answers', team: '_team' })
    expect(await rowsOf(query)).toMatchObject([{ team: 'a', people: 5, dedicated: 0.25 }])
  })

  test('that end quotes end nothing', async () => {
    const strange = 'x" FROM answers; DROP TABLE two_hats_cells; --'
    await table(repeat(lead('a'), 5), strange, [strange, 'asked'])
    const { query } = teamSqlFor(modelled, 'duckdb', { answers: strange, team: strange })
    expect(await rowsOf(query)).toMatchObject([{ team: 'a', people: 5 }])
  })

  test.each([
    [{ team: 'block-1' }, 'Column "block-1" stands for two things, of which one is the team or the date'],
    [{ team: 'squad', columns: { 'block-team': 'block-1' } }, 'Column "block-1" stands for two items'],
    [{ team: '' }, 'Name of a table or column is ""'],
    [{ team: 'squad', least: 0 }, 'Least number of people is 0; expected a whole number from 1.'],
    [{ team: 'squad', least: 2.5 }, 'Least number of people is 2.5'],
  ])('and numbers that make no sense are refused: %j', (options, message) => {
    expect(() => teamSqlFor(modelled, 'postgres', options)).toThrow(RangeError)
    expect(() => teamSqlFor(modelled, 'postgres', options)).toThrow(message)
  })
})

test('a dialect and a team column that types do not see are asked for', () => {
  const untyped = (...args: unknown[]) => Reflect.apply(teamSqlFor, null, args)
  expect(() => untyped(modelled, 'mysql', { team: 'squad' })).toThrow(
    new RangeError('Dialect is "mysql"; expected clickhouse, duckdb, postgres, spark.'),
  )
  expect(() => untyped(modelled, 'duckdb', {})).toThrow('Name of a table or column is undefined; expected')
})

describe('cells', () => {
  test('are whole numbers of 1/288,000, all of which the table has', { timeout: 60_000 }, () => {
    const { whole } = cellUnits(modelled)
    expect(whole).toBe(288_000)
    const distances = new Set(
      cellsCsv(modelled)
        .split('\n')
        .map((line) => Number(line.split(',')[0])),
    )
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        for (const { team, project } of Object.values(score(modelled, answers).cells)) {
          for (const cell of [team, project]) {
            if (cell === null) continue
            const number = Math.round(whole * cell)
            expect(Math.abs(whole * cell - number)).toBeLessThan(1e-9)
            expect(distances.has(whole / 2 - number)).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('with seven pairs about one activity would have too many values', () => {
    const pairs = Array.from({ length: 7 }, (_, at) => ({ ...modelled.pairs[0], id: `block-${at}` }))
    expect(() => cellsCsv({ ...modelled, pairs: pairs as typeof modelled.pairs })).toThrow(
      new RangeError('There are 7 pairs about one activity; expected at most 6.'),
    )
  })
})

test('ClickHouse has each step within the next, and the others as a chain with a join for each cell', () => {
  const { query, cells } = teamSqlFor(modelled, 'clickhouse', { team: 'squad' })
  const chain = teamSqlFor(modelled, 'spark', { team: 'squad' }).query
  expect([cells, query.includes('WITH')]).toEqual(['', false])
  expect(query.match(/FROM \(\n/g)).toHaveLength(9)
  expect(chain.match(/ AS \(\n/g)).toHaveLength(18)
})
