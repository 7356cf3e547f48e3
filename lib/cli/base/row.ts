import type { States } from './states.ts'

/** One key of a JSON object with its value. */
export interface Member {
  readonly key: string
  /** Key, colon and value as they stand, as bytes in Latin-1. */
  readonly raw: string
  /** The value alone, likewise. */
  readonly value: string
}

/** One thing wrong with a row. */
export interface Problem {
  /** The column it is about; `''` for the row as a whole. */
  readonly column: string
  /** A sentence: what, got, expected. */
  readonly reason: string
}

/** One person's answers, and whatever else stood beside them. */
export interface Row {
  readonly line: number
  /** The row as it was, as bytes in Latin-1. */
  readonly raw: string
  /** What stood beside the answers, each as a member of a JSON object; a problem where it cannot be one. */
  readonly others: () => readonly Member[] | Problem
  readonly states: States
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
