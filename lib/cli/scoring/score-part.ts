import type { Reject } from '../base/row.ts'
import type { States } from '../base/states.ts'
import type { CsvPart } from '../csv/read-parts.ts'
import { readRecords } from '../csv/read-records.ts'

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
