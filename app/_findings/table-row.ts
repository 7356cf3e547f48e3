import type { Estimate } from 'two-hats'
import { formats } from '../_messages/formats.ts'
import type { Language } from '../_messages/messages.ts'

/** A row of a table: what it is, what may be said of it, and its numbers. */
export interface TableRow {
  readonly key: string
  readonly name: string
  readonly says: string
  readonly numbers: readonly string[]
}

/** What stands in a table where there is no number. */
export const dash = '–'

/** An estimate with its interval, to one decimal; dashes where there is none. */
export function estimateNumbers(estimate: Estimate | null, language: Language): readonly string[] {
  return estimate === null
    ? [dash, dash, dash]
    : [estimate.value, ...estimate.interval].map(formats(language).tenth)
}
