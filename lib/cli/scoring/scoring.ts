import type { Problem, Row } from '../base/row.ts'
import type { Input } from '../files/open-input.ts'
import type { Output } from '../files/open-output.ts'
import type { NearKeys } from '../rows/near-keys.ts'
import type { RejectLog } from '../rows/reject-log.ts'
import type { Group } from './result-columns.ts'

/** What a scoring works with. */
export interface Scoring {
  readonly input: Input
  readonly output: Output
  readonly delimiter: string
  readonly rejects: RejectLog
  readonly near: NearKeys
  /** What a CSV gains besides the position. */
  readonly groups: readonly Group[]
  /** Where a JSON row holds its result. */
  readonly resultKey: string
  /** Called after every piece of the input: rows scored and bytes read so far (0 where that is not counted). */
  readonly told: (rows: number, done: number) => void
}

/** Turns rows into the text of the output; a problem for one it cannot hold. */
export interface RowWriter {
  readonly begin: string
  readonly write: (row: Row) => string | Problem
  /** May depend on whether there were any rows. */
  readonly end: () => string
}
