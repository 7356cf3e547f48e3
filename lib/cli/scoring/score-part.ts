import { afterLineEnd, ODD } from '../csv/field-end.ts'
import { readLine } from '../csv/read-line.ts'
import type { CsvPart } from '../csv/read-parts.ts'
import { readRecord } from '../csv/read-record.ts'
import { lineFeeds, splitRecord } from '../csv/split-record.ts'
import type { Reject } from '../rows/reject.ts'
import { newStates, type States } from '../states.ts'

export interface ScoredPart {
  /** The good records as they were, each with its result and a line ending. */
  readonly text: string
  readonly rows: number
}

/** Scores the complete records of a part. What `readLine` does not take, a blank line too, is split into its fields. */
export function scorePart(
  part: CsvPart,
  suffix: (states: States) => string,
  reject: (one: Reject) => void,
): ScoredPart {
  const { text, header, delimiter, lineEnd, final } = part
  const code = delimiter.charCodeAt(0)
  const states = newStates()
  let { line } = part
  let out = ''
  let rows = 0
  let at = 0
  while (at < text.length) {
    let end = readLine(text, at, header.items, code, states)
    let next = end === ODD ? ODD : afterLineEnd(text, end)
    if (end === ODD) {
      const record = splitRecord(text, at, delimiter, final)
      if (record === null) break
      const row = text.slice(at, record.end)
      const problems = row === '' ? [] : readRecord(header, record, states)
      if (problems.length > 0) reject({ line, problems, row })
      if (problems.length === 0 && row !== '') end = record.end
      next = record.next
    }
    if (end !== ODD) {
      out += text.slice(at, end) + suffix(states) + lineEnd
      rows++
    }
    line += lineFeeds(text, at, next)
    at = next
  }
  part.used(Math.min(at, text.length), line)
  return { text: out, rows }
}
