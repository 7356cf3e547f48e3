import type { Answers } from '../../src/index.ts'
import { CliError, usageError } from '../base/cli-error.ts'
import { counted } from '../base/text.ts'
import type { People } from './read-people.ts'
import { sentenceOf } from './reject-log.ts'

/** What was answered in the row asked for by number, from 1, bad rows counted too, or in the only one. */
export function onePerson({ name, count, rejects, answersAt }: People, number: number | undefined): Answers {
  if (number === undefined && count > 1) {
    throw usageError(`${name} has ${counted(count, 'row')}; expected one, or --row <number>.`)
  }
  const place = (number ?? 1) - 1
  if (place >= count) {
    throw new CliError(`${name} has ${counted(count, 'row')}; expected at least ${number ?? 1}.`)
  }
  const reject = rejects.get(place)
  if (reject !== undefined) throw new CliError(sentenceOf(name, reject))
  return answersAt(place)
}
