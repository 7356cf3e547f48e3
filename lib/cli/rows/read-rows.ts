import type { Answers } from '../../src/index.ts'
import { OTHER } from '../csv/read-header.ts'
import { type CsvPart, readParts } from '../csv/read-parts.ts'
import { readRecord } from '../csv/read-record.ts'
import { type PlacedRecord, readRecords } from '../csv/read-records.ts'
import type { Input } from '../files/open-input.ts'
import type { Member } from '../json/members.ts'
import { readElements } from '../json/read-elements.ts'
import { readLines } from '../json/read-lines.ts'
import { readObject } from '../json/read-object.ts'
import { answersOf, newStates } from '../states.ts'
import { bytesOf, textOf, utf8Of } from '../text.ts'
import type { Format } from './format.ts'
import type { Problem, Reject } from './reject.ts'

/** One person's answers, and whatever else stood beside them. */
export interface Row {
  readonly line: number
  /** The row as it was, as bytes in Latin-1. */
  readonly raw: string
  /** What stood beside the answers, each as a member of a JSON object; a problem where it cannot be one. */
  readonly others: () => readonly Member[] | Problem
  readonly answers: Answers
}

/** Rows of any format, good and bad, some at a time. `seen` hears of the keys beside the answers. */
export async function* readRows(
  input: Input,
  format: Format,
  delimiter: string,
  seen: (keys: readonly string[]) => void,
): AsyncGenerator<(Row | Reject)[]> {
  if (format === 'csv') {
    let told = false
    for await (const part of readParts(input, delimiter)) {
      if (!told) seen(part.header.others)
      told = true
      yield readRecords(part).map((record) => rowOf(part, record))
    }
    return
  }
  const pieces = format === 'json' ? readElements(input) : readLines(input)
  for await (const some of pieces) {
    yield some.map((piece) => readObject(piece, seen))
  }
}

function rowOf({ header }: CsvPart, { line, raw, record }: PlacedRecord): Row | Reject {
  const states = newStates()
  const problems = readRecord(header, record, states)
  if (problems.length > 0) return { line, problems, row: raw }
  const others = () => {
    if (utf8Of(header.names.join(',')) === null) {
      return { column: '', reason: 'The header is not UTF-8; expected text in UTF-8.' }
    }
    if (utf8Of(raw) === null) return { column: '', reason: 'Row is not UTF-8; expected text in UTF-8.' }
    return header.names.flatMap((name, at) =>
      header.items[at] === OTHER ? [member(textOf(name), textOf(record.fields[at] ?? ''))] : [],
    )
  }
  return { line, raw, others, answers: answersOf(states) }
}

function member(key: string, text: string): Member {
  const value = bytesOf(JSON.stringify(text))
  return { key, raw: `${bytesOf(JSON.stringify(key))}:${value}`, value }
}
