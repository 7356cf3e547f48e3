import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { teamSqlFor, trendSqlFor } from '../src/sql/index.ts'
import { duckdbOfTeams, lead, row } from './duckdb-of-teams.ts'
import { modelled, repeat } from './test-instrument.ts'

let duckdb: Awaited<ReturnType<typeof duckdbOfTeams>>
beforeAll(async () => {
  duckdb = await duckdbOfTeams()
}, 60_000)
afterAll(() => duckdb.close())

describe('two dates of a team', () => {
  const when = { team: 'squad', date: 'asked', before: "o'clock", after: '2' }

  test('stand side by side, with what moved', async () => {
    await duckdb.table([
      ...repeat(row('a', "o'clock", 2, 4, 0), 2),
      ...repeat(row('a', '2', 2, 0, 4), 2),
      ...repeat(row('a', '3', 2, 4, 4), 9),
      ...[...repeat(row('b', '2', 2, 4, 4), 2), row('b', "o'clock", 2, 4, 4), row('c', '2', 2, 4, 4)],
    ])
    const { query, check } = trendSqlFor(modelled, 'duckdb', { ...when, least: 2 })
    const [a, b, ...none] = await duckdb.rowsOf(query)
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
    expect(await duckdb.rowsOf(check)).toEqual([
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
    await duckdb.table(repeat(lead('a'), 5), '_answers', ['_team', '_valid'])
    const { query } = teamSqlFor(modelled, 'duckdb', { answers: '_answers', team: '_team' })
    expect(await duckdb.rowsOf(query)).toMatchObject([{ team: 'a', people: 5, dedicated: 0.25 }])
  })

  test('that end quotes end nothing', async () => {
    const strange = 'x" FROM answers; DROP TABLE two_hats_cells; --'
    await duckdb.table(repeat(lead('a'), 5), strange, [strange, 'asked'])
    const { query } = teamSqlFor(modelled, 'duckdb', { answers: strange, team: strange })
    expect(await duckdb.rowsOf(query)).toMatchObject([{ team: 'a', people: 5 }])
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

test('ClickHouse has each step within the next, and the others as a chain with a join for each cell', () => {
  const { query, cells } = teamSqlFor(modelled, 'clickhouse', { team: 'squad' })
  const chain = teamSqlFor(modelled, 'spark', { team: 'squad' }).query
  expect([cells, query.includes('WITH')]).toEqual(['', false])
  expect(query.match(/FROM \(\n/g)).toHaveLength(9)
  expect(chain.match(/ AS \(\n/g)).toHaveLength(18)
})
