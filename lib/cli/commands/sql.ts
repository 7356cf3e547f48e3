import { Command, InvalidArgumentError, Option } from 'commander'
import {
  cellsCsv,
  type Dialect,
  LEAST_PEOPLE,
  type Sql,
  sqlFor,
  statesCsv,
  type TeamSql,
  teamSqlFor,
  trendSqlFor,
} from '../../src/sql/index.ts'
import { usageError } from '../base/cli-error.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson } from '../base/print.ts'
import { wholeNumber } from './options.ts'

const dialects = ['clickhouse', 'duckdb', 'postgres', 'spark'] as const satisfies readonly Dialect[]
const parts = ['states', 'cells', 'check', 'query'] as const
const seeds = { states: statesCsv, cells: cellsCsv }

interface Options {
  readonly dialect?: Dialect
  readonly answers?: readonly string[]
  readonly states?: readonly string[]
  readonly cells?: readonly string[]
  readonly column: Readonly<Record<string, string>>
  readonly team?: string
  readonly least?: number
  readonly date?: string
  readonly before?: string
  readonly after?: string
  readonly only?: (typeof parts)[number]
  readonly csv?: keyof typeof seeds
  readonly json?: true
}

export const sqlCommand = new Command('sql')
  .summary('scores, teams and trends as SQL for a database')
  .description(
    'Prints SQL that scores a table "answers" with one column for each item id: the table of states, then the query. With --team one row a team, with --date two dates of each team side by side.',
  )
  .addOption(new Option('--dialect <name>', 'whose SQL').choices(dialects))
  .option('--team <column>', 'what the people of each team cover, by the column that names the team')
  .option('--least <number>', `teams of fewer people are left out (default: ${LEAST_PEOPLE})`, wholeNumber)
  .option('--date <column>', 'column that says when; with --team, --before and --after')
  .option('--before <value>', 'what that column holds at the earlier date')
  .option('--after <value>', 'what it holds at the later one')
  .option('--answers <names...>', 'name of the table of answers; with a schema: both names')
  .option('--states <names...>', 'name of the table of states, in the same way')
  .option('--cells <names...>', 'name of the table of cells, in the same way')
  .option('--column <id=name>', 'name of the column of an item; as often as needed', columnOf, {})
  .addOption(new Option('--only <part>', 'print one part alone').choices(parts))
  .addOption(
    new Option('--csv [table]', 'print a table as CSV, for a seed (default: states)')
      .choices(Object.keys(seeds))
      .preset('states')
      .conflicts(['dialect', 'json', 'only']),
  )
  .addOption(new Option('--json', 'print all parts as JSON').conflicts('only'))
  .addHelpText(
    'after',
    `
Examples:
  $ two-hats sql --dialect duckdb > score.sql
  $ two-hats sql --dialect postgres --team squad > teams.sql
  $ two-hats sql --dialect clickhouse --team squad --date asked --before 2026-03-01 --after 2026-09-01
  $ two-hats sql --dialect postgres --team squad --only check | psql
  $ two-hats sql --csv states > two_hats_states.csv

A row without a team is in none; a row with an answer that is none is counted as invalid. --only check counts all rows.
Spark SQL follows its documentation and was run on no engine.`,
  )
  .action((options: Options) => {
    if (options.csv) process.stdout.write(seeds[options.csv](instrument))
    else printSql(options)
  })

function printSql({ only, json, ...options }: Options): void {
  const { states, cells, check, query }: Partial<TeamSql> = sqlOf(options)
  const made = { states, cells, check, query }
  if (json) printJson(made)
  else if (only === undefined) print(`${states}${cells ?? ''}\n\n${query};`)
  else {
    const part = made[only]
    if (part === undefined)
      throw usageError(`--only ${only} is about teams; expected --team <column> with it.`)
    if (part === '') throw usageError(`${options.dialect} needs no table of ${only}.`)
    print(part.trimEnd())
  }
}

function sqlOf({ dialect, team, column: columns, date, before, after, ...options }: Options): Sql | TeamSql {
  if (dialect === undefined) throw usageError('sql needs --dialect <name>, or --csv.')
  if (team === undefined) {
    const without = Object.entries({ date, before, after, least: options.least, cells: options.cells })
    const [first] = without.filter(([, value]) => value !== undefined)
    if (first !== undefined)
      throw usageError(`--${first[0]} is about teams; expected --team <column> with it.`)
  }
  const dates = { date, before, after }
  const [missing] = Object.entries(dates).filter(([, value]) => value === undefined)
  const given = Object.values(dates).some((value) => value !== undefined)
  if (given && missing !== undefined)
    throw usageError(`--${missing[0]} is missing; expected --date, --before and --after.`)
  try {
    if (team === undefined) return sqlFor(instrument, dialect, { ...options, columns })
    const named = { ...options, columns, team }
    return date === undefined || before === undefined || after === undefined
      ? teamSqlFor(instrument, dialect, named)
      : trendSqlFor(instrument, dialect, { ...named, date, before, after })
  } catch (error) {
    if (error instanceof RangeError) throw usageError(error.message)
    throw error
  }
}

function columnOf(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=')
  const [id, name] = [text.slice(0, at), text.slice(at + 1)]
  const items = [...instrument.pairs, ...instrument.frequencies]
  if (!items.some((item) => item.id === id) || name === '') {
    throw new InvalidArgumentError('Expected <id of a pair or frequency>=<name of its column>.')
  }
  return { ...before, [id]: name }
}
