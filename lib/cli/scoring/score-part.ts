import { cleanFields, isBlank } from '../csv/clean-fields.ts'
import { firstRecord } from '../csv/first-record.ts'
import { ODD, readLine } from '../csv/read-line.ts'
import { type CsvPart, linesOf } from '../csv/read-parts.ts'
import { readRecord } from '../csv/read-record.ts'
import { DAMAGED, type Reject } from '../rows/reject.ts'
import { newStates, type States } from '../states.ts'

export interface ScoredPart {
  /** The good records as they were, each with its result and a line ending. */
  readonly text: string
  readonly rows: number
}

/** Scores the complete records of a part. What `readLine` does not take is read by papaparse. */
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
    const end = readLine(text, at, header.items, code, states)
    if (end !== ODD) {
      out += text.slice(at, end) + suffix(states) + lineEnd
      rows++
      const next = end + (text.charCodeAt(end) === 13 ? 2 : 1)
      line += lineFeeds(text, at, next)
      at = next
      continue
    }
    const record = firstRecord(text.slice(at), delimiter, final)
    if (record === null) break
    const fields = cleanFields(record.fields)
    const raw = text.slice(at, at + record.end).replace(/\r?\n?$/, '')
    if (!isBlank(fields)) {
      const problems = record.damaged ? [DAMAGED] : readRecord(header, fields, states)
      if (problems.length > 0) reject({ line, problems, row: raw })
      else {
        out += raw + suffix(states) + lineEnd
        rows++
      }
    }
    line += linesOf(record.fields)
    at += record.end
  }
  part.used(Math.min(at, text.length), line)
  return { text: out, rows }
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
