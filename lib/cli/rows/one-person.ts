import { CliError, usageError } from '../cli-error.ts'
import { counted } from '../text.ts'
import type { People, Person } from './read-people.ts'
import { sentenceOf } from './reject-log.ts'

/** The row asked for by number, from 1, bad rows counted too, or the only one. */
export function onePerson({ name, all }: People, number: number | undefined): Person {
  if (number === undefined && all.length > 1) {
    throw usageError(`${name} has ${counted(all.length, 'row')}; expected one, or --row <number>.`)
  }
  const row = all[(number ?? 1) - 1]
  if (row === undefined) {
    throw new CliError(`${name} has ${counted(all.length, 'row')}; expected at least ${number ?? 1}.`)
  }
  if ('problems' in row) throw new CliError(sentenceOf(name, row))
  return row
}
