import { CliError } from '../base/cli-error.ts'
import type { Input } from '../files/open-input.ts'
import { delimiterHint, type Header, readHeader } from './read-header.ts'
import { loneReturns, readText } from './read-text.ts'
import { lineFeeds, splitRecord } from './split-record.ts'

/** Some of a CSV's text behind its header. */
export interface CsvPart {
  readonly header: Header
  readonly delimiter: string
  readonly lineEnd: '\n' | '\r\n'
  /** Bytes in Latin-1, from a record on. */
  readonly text: string
  /** Line of the file on which the text begins, from 1. */
  readonly line: number
  /** Whether the file ends with it. */
  readonly final: boolean
  /** Bytes of the input read so far. */
  readonly done: number
  /** To be called when the part is used: text from `end` on, which is of line `line`, comes again in the next part. */
  readonly used: (end: number, line: number) => void
}

/** A CSV in parts, each with its header; the first may hold no records. Refuses an empty input. */
export async function* readParts(input: Input, delimiter: string): AsyncGenerator<CsvPart> {
  let header: Header | null = null
  let lineEnd: CsvPart['lineEnd'] = '\n'
  let line = 1
  for await (const { text, final, done, keep } of readText(input)) {
    let start = 0
    if (header === null) {
      const first = splitRecord(text, 0, delimiter, final)
      if (first === null) {
        keep(0)
        continue
      }
      const raw = text.slice(0, first.end)
      if (/\r(?!\n)/.test(raw)) throw loneReturns(input.name)
      if (first.damaged) {
        throw new CliError(
          `The header of ${input.name} has quotation marks that are not closed or not doubled${delimiterHint([raw], delimiter)}; expected them as in RFC 4180.`,
        )
      }
      lineEnd = text[first.end] === '\r' ? '\r\n' : '\n'
      header = readHeader(input.name, first.fields, delimiter)
      line += lineFeeds(text, 0, first.next)
      start = first.next
    }
    const used = (end: number, next: number) => {
      keep(start + end)
      line = next
    }
    yield { header, delimiter, lineEnd, text: text.slice(start), line, final, done, used }
  }
  if (header === null) throw new CliError(`${input.name} is empty; expected a header with the ids of items.`)
}
