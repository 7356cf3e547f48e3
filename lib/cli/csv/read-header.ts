import { CliError } from '../base/cli-error.ts'
import { ids } from '../base/instrument.ts'
import { quoted, textOf } from '../base/text.ts'

/** What a column holds: the place of its item, or `OTHER`. */
export const OTHER = -1

export interface Header {
  /** Names as bytes in Latin-1. */
  readonly names: readonly string[]
  readonly items: readonly number[]
  /** The columns that are no item, as text. */
  readonly others: readonly string[]
}

/**
 * The columns of a CSV from its first record. Refused: a name given twice, no item among
 * them, and what is almost the id of an item, lest its answers pass for unanswered.
 */
export function readHeader(name: string, fields: readonly string[], delimiter: string): Header {
  const twice = fields.find((field, at) => fields.indexOf(field) !== at)
  if (twice !== undefined) {
    throw new CliError(`Column ${quoted(textOf(twice))} of ${name} is there twice; expected it once.`)
  }
  for (const field of fields) {
    const meant = field.trim().toLowerCase()
    if (meant !== field && ids.includes(meant)) {
      throw new CliError(
        `Column ${quoted(textOf(field))} of ${name} is not the id of an item; expected "${meant}".`,
      )
    }
  }
  const items = fields.map((field) => ids.indexOf(field))
  if (items.every((item) => item === OTHER)) {
    throw new CliError(
      `${name} has no column of an item${delimiterHint(fields, delimiter)}; expected ids as "${ids[0]}".`,
    )
  }
  const others = fields.filter((_, at) => items[at] === OTHER).map(textOf)
  return { names: fields, items, others }
}

/** What may have gone wrong where a header seems to be one field. */
export function delimiterHint(fields: readonly string[], delimiter: string): string {
  const [only = ''] = fields
  const other = [';', '\t', '|', ','].find((one) => one !== delimiter && only.includes(one))
  const option = other === '\t' ? 'tab' : `"${other}"`
  return other !== undefined && fields.length === 1 ? ` (try --delimiter ${option})` : ''
}
