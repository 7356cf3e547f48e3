import { beforeAll, describe, expect, test } from 'vitest'
import { cellsCsv, sqlFor, statesCsv, teamSqlFor, trendSqlFor } from '../../src/sql/index.ts'
import { build, twoHats } from './two-hats.ts'

beforeAll(build, 60_000)

describe('sql', async () => {
  const { twoHats1 } = await import('../../../questions/two-hats-1/instrument.ts')

  test('prints the scores of a table in a schema', async () => {
    const { states, query } = sqlFor(twoHats1, 'postgres', {
      answers: ['survey', 'rows'],
      columns: { 'block-1': 'b1', 'block-team': 'bt' },
    })
    const names = ['--answers', 'survey', 'rows', '--column', 'block-1=b1', '--column', 'block-team=bt']
    expect(await twoHats(['sql', '--dialect', 'postgres', ...names])).toEqual({
      code: 0,
      out: `${states}\n\n${query};\n`,
      err: '',
    })
  })

  test('prints teams, as JSON and part by part', async () => {
    const made = teamSqlFor(twoHats1, 'clickhouse', { team: 'squad', least: 3, cells: 'seed' })
    const args = ['sql', '--dialect', 'clickhouse', '--team', 'squad', '--least', '3', '--cells', 'seed']
    expect(JSON.parse((await twoHats([...args, '--json'])).out)).toEqual(made)
    expect(await twoHats([...args, '--only', 'cells'])).toMatchObject({
      code: 2,
      err: 'two-hats: clickhouse needs no table of cells.\n',
    })
    for (const part of ['states', 'check', 'query'] as const) {
      expect((await twoHats([...args, '--only', part])).out).toBe(`${made[part].trimEnd()}\n`)
    }
  })

  test('prints two dates of teams', async () => {
    const dates = { date: 'asked', before: '2026-03-01', after: '2026-09-01' }
    const { query } = trendSqlFor(twoHats1, 'duckdb', { team: 'squad', ...dates })
    const args = Object.entries(dates).flatMap(([name, value]) => [`--${name}`, value])
    const { out } = await twoHats([
      'sql',
      '--dialect',
      'duckdb',
      '--team',
      'squad',
      ...args,
      '--only',
      'query',
    ])
    expect(out).toBe(`${query}\n`)
  })

  test.each([
    [['--csv'], statesCsv],
    [['--csv', 'states'], statesCsv],
    [['--csv', 'cells'], cellsCsv],
  ])('prints a table as CSV: %j', async (args, csv) => {
    expect(await twoHats(['sql', ...args])).toEqual({ code: 0, out: csv(twoHats1), err: '' })
  })

  test.each([
    [[], 'sql needs --dialect <name>, or --csv.'],
    [['--least', '3'], '--least is about teams; expected --team <column> with it.'],
    [['--date', 'asked'], '--date is about teams; expected --team <column> with it.'],
    [['--team', 'a', '--date', 'b'], '--before is missing; expected --date, --before and --after.'],
    [['--team', 'a', '--date', 'b', '--before', '1', '--after', '1'], 'Both dates are "1"; expected two.'],
    [['--only', 'cells'], '--only cells is about teams; expected --team <column> with it.'],
    [['--only', 'check'], '--only check is about teams; expected --team <column> with it.'],
    [
      ['--team', 'block-1'],
      'Column "block-1" stands for two things, of which one is the team or the date; expected a column of its own for each.',
    ],
    [
      ['--column', 'block-1=a', '--column', 'block-2=a'],
      'Column "a" stands for two items; expected a column of its own for each.',
    ],
    [
      ['--column', 'speed-1=a'],
      "option '--column <id=name>' argument 'speed-1=a' is invalid. Expected <id of a pair or frequency>=<name of its column>.",
    ],
    [
      ['--team', 'a', '--least', '0'],
      "option '--least <number>' argument '0' is invalid. Expected 1, 2, 3 ….",
    ],
  ])('says what is wrong with %j', async (args, message) => {
    const dialect = args.length === 0 ? [] : ['--dialect', 'duckdb']
    expect(await twoHats(['sql', ...dialect, ...args])).toEqual({
      code: 2,
      out: '',
      err: `two-hats: ${message}\n`,
    })
  })
})
