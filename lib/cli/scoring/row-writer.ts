import type { Problem, Row } from '../base/row.ts'

/** Turns rows into the text of the output; a problem for one it cannot hold. */
export interface RowWriter {
  readonly begin: string
  readonly write: (row: Row) => string | Problem
  /** May depend on whether there were any rows. */
  readonly end: () => string
}
