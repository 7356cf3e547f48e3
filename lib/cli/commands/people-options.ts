import { type Command, InvalidArgumentError, Option } from 'commander'
import { formats } from '../rows/format.ts'
import { delimiterOption } from './delimiter-option.ts'

/** What every command takes that reads people's answers and prints what they say. */
export function withPeopleOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--from <format>', 'format of the input (default: by its name, else csv)').choices(formats),
    )
    .addOption(delimiterOption())
    .option('--json', 'print JSON, unrounded')
}

/** `--row`: which row of a file with several. */
export function rowOption(): Option {
  return new Option('--row <number>', 'which row, from 1, of a file with several').argParser((text) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('Expected 1, 2, 3 ….')
    return number
  })
}
