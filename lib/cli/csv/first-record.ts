import Papa from 'papaparse'

/** One record of a text. */
export interface FirstRecord {
  /** The last one may end with the carriage return of its line ending. */
  readonly fields: readonly string[]
  readonly damaged: boolean
  /** Where the next record begins. */
  readonly end: number
}

/** The record a text begins with; `null` where it is not complete, and more text may follow. */
export function firstRecord(text: string, delimiter: string, final: boolean): FirstRecord | null {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: 1, fastMode: false })
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(text, 0, !final)
  const [fields] = data
  return fields === undefined ? null : { fields, damaged: errors.length > 0, end: meta.cursor }
}
