import type { CsvPart } from './read-parts.ts'
import { type CsvRecord, lineFeeds, splitRecord } from './split-record.ts'

export interface PlacedRecord {
  /** Line of the file on which it begins. */
  readonly line: number
  /** Its bytes, in Latin-1. */
  readonly raw: string
  readonly record: CsvRecord
}

/** The complete records of a part. A blank line is none, unless there is one column only: then it is an empty field. */
export function readRecords({ header, text, delimiter, final, line, used }: CsvPart): PlacedRecord[] {
  const records: PlacedRecord[] = []
  let at = 0
  let atLine = line
  while (at < text.length) {
    const record = splitRecord(text, at, delimiter, final)
    if (record === null) break
    const raw = text.slice(at, record.end)
    if (raw !== '' || header.names.length === 1) records.push({ line: atLine, raw, record })
    atLine += lineFeeds(text, at, record.next)
    at = record.next
  }
  used(at, atLine)
  return records
}
