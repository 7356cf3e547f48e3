import Papa from 'papaparse'
import { CliError } from '../cli-error.ts'
import type { Input } from '../files/open-input.ts'
import { cleanFields, withoutReturn } from './end-of.ts'
import { type Block, lineFeeds, readBlocks } from './read-blocks.ts'
import { type Header, readHeader } from './read-header.ts'

/** A record with its fields, or a line without quotation marks that is still to be split. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
  readonly damaged: boolean
}

/** Some records in a row. `plain` holds them as text where no line of it needs more than splitting. */
export interface CsvPart {
  readonly header: Header
  readonly lineEnd: '\n' | '\r\n'
  /** Line of the file, from 1, on which the part begins. */
  readonly line: number
  readonly plain: string | null
  readonly records: () => Iterable<CsvRecord>
  readonly done: number
}

/** A CSV in parts, each with its header; the first may hold no records. Refuses an empty input. */
export async function* readParts(input: Input, delimiter: string): AsyncGenerator<CsvPart> {
  let header: Header | null = null
  let lineEnd: CsvPart['lineEnd'] = '\n'
  let line = 1
  for await (const block of readBlocks(input, delimiter)) {
    let body = block
    if (header === null) {
      const [first, rest] = split(block, delimiter)
      lineEnd = first.at(-1)?.endsWith('\r') ? '\r\n' : '\n'
      header = readHeader(input.name, cleanFields(first), delimiter)
      line += linesOf(first)
      body = rest
    }
    yield partOf(body, header, lineEnd, line, delimiter)
    line += body.rows?.reduce((sum, row) => sum + linesOf(row), 0) ?? lineFeeds(body.text)
  }
  if (header === null) throw new CliError(`${input.name} is empty; expected a header with the ids of items.`)
}

/** The first record of a block, and the block without it. */
function split(block: Block, delimiter: string): [string[], Block] {
  if (block.rows !== null) {
    const [first = [], ...rows] = block.rows
    const damaged = new Set([...block.damaged].map((row) => row - 1))
    const text = block.text.slice(block.text.indexOf('\n') + 1)
    return [[...first], { ...block, text, rows, damaged }]
  }
  const end = block.text.indexOf('\n')
  const first = end < 0 ? block.text : block.text.slice(0, end)
  const text = end < 0 ? '' : block.text.slice(end + 1)
  return [first.split(delimiter), { ...block, text }]
}

function partOf(
  block: Block,
  header: Header,
  lineEnd: CsvPart['lineEnd'],
  line: number,
  delimiter: string,
): CsvPart {
  const { text, rows, damaged, done } = block
  const records = () => (rows === null ? splitLines(text, line, delimiter) : numbered(rows, damaged, line))
  return { header, lineEnd, line, plain: rows === null ? text : null, records, done }
}

function* numbered(
  rows: readonly (readonly string[])[],
  damaged: ReadonlySet<number>,
  start: number,
): Generator<CsvRecord> {
  let line = start
  for (const [at, row] of rows.entries()) {
    const fields = cleanFields(row)
    if (!isBlank(row)) yield { line, fields, damaged: damaged.has(at) }
    line += linesOf(row)
  }
}

function* splitLines(text: string, start: number, delimiter: string): Generator<CsvRecord> {
  if (text === '') return
  const whole = text.endsWith('\n') ? text.slice(0, -1) : text
  const { data } = Papa.parse<string[]>(whole, { delimiter, newline: '\n', quoteChar: '\0' })
  yield* numbered(data, new Set(), start)
}

/** A line with nothing on it is no record. */
function isBlank(row: readonly string[]): boolean {
  return row.length === 1 && withoutReturn(row[0] ?? '') === ''
}

/** Lines of the file that a record takes. */
function linesOf(fields: readonly string[]): number {
  return fields.reduce((count, field) => count + lineFeeds(field), 1)
}
