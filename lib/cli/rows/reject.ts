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
  /** The row as it was, as bytes in Latin-1. */
  readonly row: string
}
