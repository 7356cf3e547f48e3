/** One thing wrong with a row. */
export interface Problem {
  /** The column it is about; `''` for the row as a whole. */
  readonly column: string
  /** A sentence: what, got, expected. */
  readonly reason: string
}

/** A row that was not scored. */
export interface Reject {
  readonly line: number
  readonly problems: readonly Problem[]
  /** The row as it was, all its lines, as bytes in Latin-1. */
  readonly row: string
}

/** Of a record whose quotation mark opens a field in which there are further rows. */
export const SWALLOWS_ROWS: Problem = {
  column: '',
  reason:
    'Row has a quotation mark that is closed on a later line, with further rows between; expected it closed on this line.',
}

export const DAMAGED: Problem = {
  column: '',
  reason: 'Row has quotation marks that are not closed or not doubled; expected them as in RFC 4180.',
}
