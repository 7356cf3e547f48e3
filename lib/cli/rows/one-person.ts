import { CliError, usageError } from '../cli-error.ts'
import { counted } from '../text.ts'
import type { People } from './read-people.ts'
import type { Row } from './read-rows.ts'

/** The row asked for by number, from 1, or the only one. */
export function onePerson({ name, rows, rejected }: People, number: number | undefined): Row {
  if (number === undefined && rows.length > 1) {
    throw usageError(`${name} has ${counted(rows.length, 'row')}; expected one, or --row <number>.`)
  }
  const row = rows[(number ?? 1) - 1]
  if (row !== undefined && rejected === 0) return row
  if (rejected > 0) throw new CliError(`${name} has a row that is not valid; expected answers that are.`)
  throw new CliError(`${name} has ${counted(rows.length, 'row')}; expected at least ${number ?? 1}.`)
}
