import type { Answers } from '../../src/index.ts'
import { OTHER } from '../csv/read-header.ts'
import { type CsvPart, readParts } from '../csv/read-parts.ts'
import { readRecord } from '../csv/read-record.ts'
import { type CsvRecord, readRecords } from '../csv/read-records.ts'
import { writeRecord } from '../csv/write-record.ts'
import type { Input } from '../files/open-input.ts'
import { readElements } from '../json/read-elements.ts'
import { readLines } from '../json/read-lines.ts'
import { readObject } from '../json/read-object.ts'
import { answersOf, newStates } from '../states.ts'
import { textOf } from '../text.ts'
import type { Format } from './format.ts'
import { DAMAGED, type Reject } from './reject.ts'

/** One person's answers, and whatever else stood beside them. */
export interface Row {
  readonly line: number
  readonly others: Readonly<Record<string, unknown>>
  readonly answers: Answers
}

/** Rows of any format, some at a time; bad ones go to `reject`. */
export async function* readRows(
  input: Input,
  format: Format,
  delimiter: string,
  reject: (one: Reject) => void,
): AsyncGenerator<Row[]> {
  const keep = (row: Row | Reject): Row[] => {
    if ('answers' in row) return [row]
    reject(row)
    return []
  }
  if (format === 'csv') {
    for await (const part of readParts(input, delimiter)) {
      const rows: Row[] = []
      for (const record of readRecords(part)) rows.push(...keep(rowOf(part, record, delimiter)))
      yield rows
    }
    return
  }
  const pieces = format === 'json' ? readElements(input) : readLines(input)
  for await (const some of pieces) yield some.map(readObject).flatMap(keep)
}

function rowOf({ header }: CsvPart, { line, fields, damaged }: CsvRecord, delimiter: string): Row | Reject {
  const states = newStates()
  const problems = damaged ? [DAMAGED] : readRecord(header, fields, states)
  if (problems.length > 0) return { line, problems, row: writeRecord(fields, delimiter) }
  const others = header.names.flatMap((name, at) =>
    header.items[at] === OTHER ? [[textOf(name), textOf(fields[at] ?? '')] as const] : [],
  )
  return { line, others: Object.fromEntries(others), answers: answersOf(states) }
}
