import type { Problem } from '../base/row.ts'
import type { States } from '../base/states.ts'
import { counted } from '../base/text.ts'
import { readField } from './read-field.ts'
import { type Header, OTHER } from './read-header.ts'

/** Writes the states of the answers among the fields of a record into `states`; what is wrong with it, if anything. */
export function readRecord({ names, items }: Header, fields: readonly string[], states: States): Problem[] {
  if (fields.length !== names.length) {
    return [
      {
        column: '',
        reason: `Row has ${counted(fields.length, 'field')}; expected ${names.length}, as in the header.`,
      },
    ]
  }
  const problems: Problem[] = []
  fields.forEach((field, at) => {
    const item = items[at] ?? OTHER
    if (item === OTHER) return
    const read = readField(item, field)
    if (typeof read === 'number') states[item] = read
    else problems.push(read)
  })
  return problems
}
