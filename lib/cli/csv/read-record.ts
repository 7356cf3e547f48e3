import { ids } from '../base/instrument.ts'
import type { Problem } from '../base/row.ts'
import type { States } from '../base/states.ts'
import { NOT_FACED, UNANSWERED } from '../base/states.ts'
import { counted, quoted, textOf } from '../base/text.ts'
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

/** How "not faced" is written in a CSV. */
export const NOT_FACED_FIELD = 'NA'

const WHOLE = /^[0-4](\.0+)?$/

/** The state an item's field stands for: empty is unanswered, `NA` not faced, `3` and `3.0` the choice 3. */
export function readField(item: number, field: string): number | Problem {
  if (field === '') return UNANSWERED
  if (field === NOT_FACED_FIELD) return NOT_FACED
  if (WHOLE.test(field)) return Number(field)
  const column = ids[item] ?? ''
  const reason = `Answer to "${column}" is ${quoted(textOf(field))}; expected a whole number from 0 to 4, empty for unanswered, or NA for not faced.`
  return { column, reason }
}

export function writeField(state: number): string {
  if (state === UNANSWERED) return ''
  return state === NOT_FACED ? NOT_FACED_FIELD : String(state)
}
