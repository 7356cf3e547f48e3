import { LONGEST_RECORD } from '../base/limits.ts'
import { afterLineEnd, endOfPlain, endOfQuoted, isLineEnd, ODD } from './field-end.ts'

/** One record of a CSV. */
export interface CsvRecord {
  /** What it holds, without quotation marks; of a damaged one only what stands before the damage. */
  readonly fields: readonly string[]
  /** A quotation mark is not closed, or closed in the middle of a field. */
  readonly damaged: boolean
  /** Where it ends, without its line ending. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
}

/**
 * The record that begins at `start`; `null` where a quoted field is not closed yet, and more text may follow.
 *
 * A quotation mark that is closed in the middle of a field or never opens no quoted field (RFC 4180): then a line feed
 * behind it ends the record, and the next line is read for itself. So the damage stays on the line it is on.
 */
export function splitRecord(
  text: string,
  start: number,
  delimiter: string,
  final: boolean,
): CsvRecord | null {
  const code = delimiter.charCodeAt(0)
  const fields: string[] = []
  for (let at = start; ; ) {
    const isQuoted = text[at] === '"'
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, code)
    if (end === ODD && !final && text.length - start <= LONGEST_RECORD) return null
    const atDelimiter = end !== ODD && text.charCodeAt(end) === code
    if (end === ODD || !(atDelimiter || isLineEnd(text, end))) {
      const lineEnd = endOfPlain(text, at, ODD)
      return { fields, damaged: true, end: lineEnd, next: afterLineEnd(text, lineEnd) }
    }
    fields.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end))
    if (!atDelimiter) return { fields, damaged: false, end, next: afterLineEnd(text, end) }
    at = end + 1
  }
}

/** Line feeds in a stretch of text. */
export function lineFeeds(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}
