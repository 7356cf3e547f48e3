import type { Command } from 'commander'
import type { ReadOptions } from '../rows/read-people.ts'
import { delimiterOption } from './delimiter-option.ts'
import { fromOption } from './from-option.ts'
import { wholeNumber } from './whole-number.ts'

export interface PeopleOptions extends ReadOptions {
  readonly json?: true
}

export interface PersonOptions extends PeopleOptions {
  readonly row?: number
}

/** What every command takes that reads people's answers and prints what they say. */
export function withPeopleOptions(command: Command): Command {
  return command
    .addOption(fromOption())
    .addOption(delimiterOption())
    .option('--json', 'print JSON, unrounded')
}

/** The same for a command about one person, who may be a row of many. */
export function withPersonOptions(command: Command): Command {
  return withPeopleOptions(
    command.option('--row <number>', 'which row, from 1, of a file with several', wholeNumber),
  )
}
