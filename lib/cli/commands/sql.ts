import { Command, Option } from 'commander'
import { sqlFor } from '../../src/sql/index.ts'
import { instrument } from '../instrument.ts'
import { print, printJson } from '../print.ts'

interface Options {
  readonly dialect: 'duckdb' | 'postgres' | 'spark'
  readonly json?: true
}

export function sqlCommand(): Command {
  return new Command('sql')
    .summary('the table of states and the query for an SQL engine')
    .description(
      'Prints SQL that scores a table "answers" with one column for each pair id: the table of states, then the query.',
    )
    .addOption(
      new Option('--dialect <name>', 'whose SQL')
        .choices(['duckdb', 'postgres', 'spark'])
        .makeOptionMandatory(),
    )
    .option('--json', 'print { states, query } as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ two-hats sql --dialect duckdb > score.sql\n\nSpark SQL follows its documentation and was run on no engine.',
    )
    .action(({ dialect, json }: Options) => {
      const { states, query } = sqlFor(instrument, dialect)
      if (json) printJson({ states, query })
      else print(`${states}\n\n${query};`)
    })
}
