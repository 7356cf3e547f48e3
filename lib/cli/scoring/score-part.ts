import type { CsvPart } from '../csv/read-parts.ts'
import { readRecords } from '../csv/read-records.ts'
import type { Reject } from '../rows/reject.ts'
import type { States } from '../states.ts'

export interface ScoredPart {
  /** The good records as they were, each with its result and a line ending. */
  readonly text: string
  readonly rows: number
}

/** Scores the complete records of a part. */
export function scorePart(
  part: CsvPart,
  suffix: (states: States) => string,
  reject: (one: Reject) => void,
): ScoredPart {
  let text = ''
  let rows = 0
  const take = (_: number, raw: string, states: States) => {
    text += raw + suffix(states) + part.lineEnd
    rows++
  }
  readRecords(part, take, reject)
  return { text, rows }
}
