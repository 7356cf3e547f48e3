import Papa from 'papaparse'
import { cleanFields, isBlank } from './clean-fields.ts'
import { type CsvPart, linesOf } from './read-parts.ts'

export interface CsvRecord {
  /** Line of the file on which it begins. */
  readonly line: number
  readonly fields: readonly string[]
  /** Its quotation marks are not closed, or not doubled. */
  readonly damaged: boolean
}

/** The complete records of a part, without blank lines. */
export function readRecords({ text, delimiter, final, line, used }: CsvPart): CsvRecord[] {
  const { data, errors, meta }: Papa.ParseResult<string[]> = new Papa.Parser({
    delimiter,
    newline: '\n',
  }).parse(text, 0, !final)
  const damaged = new Set(errors.map(({ row }) => row))
  let at = line
  const records = data.map((row, place) => {
    const record = { line: at, fields: cleanFields(row), damaged: damaged.has(place) }
    at += linesOf(row)
    return record
  })
  used(meta.cursor, at)
  return records.filter(({ fields }) => !isBlank(fields))
}
