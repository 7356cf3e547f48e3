import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { teamSqlFor } from '../src/sql/index.ts'
import { duckdbOfTeams, lead, manager, row } from './duckdb-of-teams.ts'
import { modelled, repeat } from './test-instrument.ts'

const cellNames = ['block', 'unblock', 'redirect', 'decide', 'show'].flatMap((activity) => [
  `${activity}_team`,
  `${activity}_project`,
])

let duckdb: Awaited<ReturnType<typeof duckdbOfTeams>>
beforeAll(async () => {
  duckdb = await duckdbOfTeams()
}, 60_000)
afterAll(() => duckdb.close())

describe('a team', () => {
  test('of a lead and a manager backs both roles, by hand', async () => {
    await duckdb.table([lead('a'), manager('a')])
    const [team] = await duckdb.teamsOf()
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
    await duckdb.table([row('one', null, 2, 4, 4)])
    expect((await duckdb.teamsOf())[0]).toMatchObject({
      ...{ people: 1, dedicated: null, double_hatted: 1, separation: null },
      ...{ both_roles_backed: false, one_wears_both: true, overlap: 0, gap_index: 0 },
      ...{ position: 0, position_people: 1, show_project_value: 1, show_project_depth: 1 },
    })
  })

  test('whose people answered nothing is there, and nothing is known of it', async () => {
    await duckdb.table(repeat(row('silent', null, null, null, null), 3))
    const [team] = await duckdb.teamsOf()
    const known = Object.entries(team ?? {}).filter(([, value]) => value !== null)
    expect(Object.fromEntries(known)).toEqual({ team: 'silent', people: 3, invalid: 0, position_people: 0 })
    expect(Object.keys(team ?? {})).toHaveLength(55)
  })

  test('of 500 people who cover everything has a gap of 0, and no engine is asked for a smaller number', async () => {
    await duckdb.table(repeat(row('many', null, null, 4, 4), 500))
    expect((await duckdb.teamsOf())[0]).toMatchObject({
      people: 500,
      show_team_gap: 0,
      show_team_depth: 500,
      overlap: 1,
    })
  })

  test('with the best of both in one person takes the second of one role', async () => {
    await duckdb.table([row('b', null, null, 4, 4), row('b', null, null, 1, 0), row('b', null, null, 0, 3)])
    const [team] = await duckdb.teamsOf()
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
    duckdb.table([
      ...repeat(lead('big'), 4),
      ...[manager('big'), row('big', null, 7, 4, 4), row('big', null, 2, 4, 9)],
      ...[lead('small'), row('small', null, -1, 0, 0), row('wrong', null, 5, 0, 0)],
      ...[lead(null), row(null, null, 9, 0, 0)],
    ]),
  )

  test('invalid rows are counted beside the people, and a team of them alone has none', async () => {
    const rows = (await duckdb.teamsOf()).map(({ team, people, invalid }) => [team, people, invalid])
    expect(rows).toEqual([
      ['big', 5, 2],
      ['small', 1, 1],
    ])
  })

  test('teams of fewer than five are left out unless asked for', async () => {
    expect((await duckdb.teamsOf({ least: undefined })).map(({ team }) => team)).toEqual(['big'])
  })

  test('the check accounts for every row', async () => {
    const { check } = teamSqlFor(modelled, 'duckdb', { team: 'squad' })
    expect(await duckdb.rowsOf(check)).toEqual([
      { rows: 12, invalid: 5, without_team: 2, teams: 1, teams_left_out: 2, rows_left_out: 3 },
    ])
  })

  test('a table of cells or states loaded by half gives no number', async () => {
    await duckdb.table(repeat(row('a', null, 2, 4, 0), 5))
    await duckdb.does('CREATE OR REPLACE TABLE half AS SELECT * FROM two_hats_cells WHERE short_by < 0')
    await duckdb.does('CREATE OR REPLACE TABLE none AS SELECT * FROM two_hats_states LIMIT 0')
    const [team] = await duckdb.teamsOf({ cells: 'half', states: 'none' })
    expect(team).toMatchObject({
      ...{ block_project_gap: null, block_project_value: 0.25, block_project_answered: 5 },
      ...{ position: null, position_variance: null, position_people: 5 },
    })
    // Φ(−.25/.26)⁵, by erf.
    expect(team?.block_team_gap).toBeCloseTo(0.00013438935777848, 13)
  })
})
