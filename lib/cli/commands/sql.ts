import { Command, InvalidArgumentError, Option } from 'commander'
import { sqlFor, statesCsv } from '../../src/sql/index.ts'
import { instrument } from '../base/instrument.ts'
import { print, printJson } from '../base/print.ts'

interface Options {
  readonly dialect?: 'duckdb' | 'postgres' | 'spark'
  readonly answers?: string
  readonly states?: string
  readonly column: Readonly<Record<string, string>>
  readonly csv?: true
  readonly json?: true
}

export const sqlCommand = new Command('sql')
  .summary('the table of states and the query for an SQL engine')
  .description(
    'Prints SQL that scores a table "answers" with one column for each pair id: the table of states, then the query.',
  )
  .addOption(new Option('--dialect <name>', 'whose SQL').choices(['duckdb', 'postgres', 'spark']))
  .option('--answers <table>', 'name of the table of answers')
  .option('--states <table>', 'name of the table of states')
  .option('--column <id=name>', 'name of the column of a pair; as often as needed', columnOf, {})
  .addOption(
    new Option('--csv', 'print the table of states as CSV, for a seed').conflicts(['dialect', 'json']),
  )
  .option('--json', 'print { states, query } as JSON')
  .addHelpText(
    'after',
    '\nExamples:\n  $ two-hats sql --dialect duckdb > score.sql\n  $ two-hats sql --csv > two_hats_states.csv\n\nSpark SQL follows its documentation and was run on no engine.',
  )
  .action(({ dialect, answers, states: table, column, csv, json }: Options) => {
    if (csv) {
      process.stdout.write(statesCsv(instrument))
      return
    }
    if (dialect === undefined) return sqlCommand.error('sql needs --dialect <name>, or --csv.')
    const { states, query } = sqlFor(instrument, dialect, {
      ...(answers === undefined ? {} : { answers }),
      ...(table === undefined ? {} : { states: table }),
      columns: column,
    })
    if (json) printJson({ states, query })
    else print(`${states}\n\n${query};`)
  })

function columnOf(text: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = text.indexOf('=')
  const [id, name] = [text.slice(0, at), text.slice(at + 1)]
  if (!instrument.pairs.some((pair) => pair.id === id) || name === '') {
    throw new InvalidArgumentError('Expected <id of a pair>=<name of its column>.')
  }
  return { ...before, [id]: name }
}
