import { type Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../rows/format.ts'
import type { ReadOptions } from '../rows/read-people.ts'

/** `--from`: how the input is written. */
export function fromOption(): Option {
  return new Option('--from <format>', 'format of the input (default: by its name, else csv)').choices(
    formats,
  )
}

/** `--delimiter`: what separates the fields of a CSV. */
export function delimiterOption(): Option {
  return new Option(
    '--delimiter <character>',
    'what separates fields of a CSV: , ; | or tab (default: tab in a .tsv, else ,)',
  ).argParser((text) => {
    const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
    if (!/^[,;|\t]$/.test(delimiter)) throw new InvalidArgumentError('Expected , ; | or tab.')
    return delimiter
  })
}

/** The argument of an option that takes 1, 2, 3 …. */
export function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Expected 1, 2, 3 ….')
  return number
}

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
