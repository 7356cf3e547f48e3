import { DAMAGED, type Problem, type Reject, SWALLOWS_ROWS } from '../base/row.ts'
import { newStates, type States } from '../base/states.ts'
import { afterLineEnd, endOfPlain, ODD } from './field-end.ts'
import { readLine } from './read-line.ts'
import type { CsvPart } from './read-parts.ts'
import { readRecord } from './read-record.ts'
import { lineFeeds, splitRecord } from './split-record.ts'
import { swallowsRows } from './swallows-rows.ts'

/** Hears of a good record: the line it begins on, its bytes in Latin-1, and its states, which are written over by the next. */
export type TakeRecord = (line: number, raw: string, states: States) => void

/**
 * Reads the complete records of a part, one after another. What `readLine` does not take is split into its fields. A
 * blank line is no record, unless there is one column only: then it is an empty field.
 */
export function readRecords(part: CsvPart, take: TakeRecord, reject: (one: Reject) => void): void {
  const { text, header, delimiter, final } = part
  const code = delimiter.charCodeAt(0)
  const states = newStates()
  let { line } = part
  let at = 0
  while (at < text.length) {
    let problems: readonly Problem[] = []
    let end = readLine(text, at, header.items, code, states)
    let next = end === ODD ? ODD : afterLineEnd(text, end)
    if (end === ODD) {
      const record = splitRecord(text, at, delimiter, final)
      if (record === null) break
      end = record.end
      next = record.next
      if (end > at) problems = record.damaged ? [DAMAGED] : readRecord(header, record.fields, states)
    }
    let feeds = lineFeeds(text, at, next)
    if (feeds > 1 && problems.length === 0 && swallowsRows(text.slice(at, end), header, delimiter)) {
      problems = [SWALLOWS_ROWS]
      end = endOfPlain(text, at, ODD)
      next = afterLineEnd(text, end)
      feeds = 1
    }
    const raw = text.slice(at, end)
    if (problems.length > 0) reject({ line, problems, row: raw })
    else if (raw !== '' || header.names.length === 1) take(line, raw, states)
    line += feeds
    at = next
  }
  part.used(Math.min(at, text.length), line)
}
