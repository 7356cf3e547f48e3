import Papa from 'papaparse'
import { CliError } from '../cli-error.ts'
import type { Input } from '../files/open-input.ts'

/** A longer record is refused: most likely a quotation mark is never closed, or the file is something else. */
export const LONGEST_RECORD = 1 << 20

/** Some complete records, as bytes in Latin-1. */
export interface Block {
  /** Their text, each record ended by a line feed but perhaps the last of the file. */
  readonly text: string
  /** Their fields, where the text has quotation marks; `null` where every line is a record. */
  readonly rows: readonly (readonly string[])[] | null
  /** Places in `rows` whose quotation marks are damaged. */
  readonly damaged: ReadonlySet<number>
  /** Bytes of the input read so far. */
  readonly done: number
}

/** A CSV in blocks of complete records, in memory bounded by the chunks and `LONGEST_RECORD`. */
export async function* readBlocks({ name, chunks }: Input, delimiter: string): AsyncGenerator<Block> {
  let rest: Buffer = Buffer.alloc(0)
  let records = 0
  let done = 0
  for await (const chunk of chunks) {
    done += chunk.length
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = rest.lastIndexOf(10) + 1
    if (end > 0) {
      const block = complete(rest.toString('latin1', 0, end), delimiter, done)
      records += block.rows?.length ?? lineFeeds(block.text)
      rest = rest.subarray(block.text.length)
      if (block.text !== '') yield block
    }
    if (rest.length > LONGEST_RECORD) {
      throw new CliError(
        `Record ${records + 1} of ${name} is longer than 1 MB; expected a line, or an end to its quotation marks.`,
      )
    }
  }
  if (rest.length > 0) yield last(rest.toString('latin1'), delimiter, done)
}

function complete(text: string, delimiter: string, done: number): Block {
  if (!text.includes('"')) return { text, rows: null, damaged: none, done }
  const { data, errors, meta } = parser(delimiter).parse(text, 0, true)
  return { text: text.slice(0, meta.cursor), rows: data, damaged: damagedOf(errors), done }
}

function last(text: string, delimiter: string, done: number): Block {
  if (!text.includes('"')) return { text, rows: null, damaged: none, done }
  const { data, errors } = parser(delimiter).parse(text, 0, false)
  return { text, rows: data, damaged: damagedOf(errors), done }
}

const none: ReadonlySet<number> = new Set()

/** A carriage return before the line feed stays at the end of the last field, for `endOf` to take off. */
function parser(delimiter: string): { parse: (text: string, base: number, partial: boolean) => Parsed } {
  return new Papa.Parser({ delimiter, newline: '\n' })
}

interface Parsed {
  readonly data: string[][]
  readonly errors: readonly Papa.ParseError[]
  readonly meta: Papa.ParseMeta
}

function damagedOf(errors: readonly Papa.ParseError[]): ReadonlySet<number> {
  return new Set(errors.flatMap(({ row }) => row ?? []))
}

export function lineFeeds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
