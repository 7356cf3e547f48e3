import { CliError } from '../cli-error.ts'
import type { Input } from '../files/open-input.ts'

/** A longer record is refused: most likely a quotation mark is never closed, or the file is something else. */
export const LONGEST_RECORD = 1 << 20

/** Some text of a file, as bytes in Latin-1: it begins with a record. */
export interface Piece {
  readonly text: string
  /** Whether the file ends with it. It ends with a line feed in any case. */
  readonly final: boolean
  /** Bytes of the input read so far. */
  readonly done: number
  /** The text from here on holds no complete record, and is to come again with more after it. */
  readonly keep: (from: number) => void
}

/** A file in pieces, in memory bounded by its chunks and `LONGEST_RECORD`. */
export async function* readText({ name, chunks }: Input): AsyncGenerator<Piece> {
  let rest: Buffer = Buffer.alloc(0)
  let done = 0
  for await (const chunk of chunks) {
    done += chunk.length
    const searched = rest.length
    rest = searched === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = chunk.lastIndexOf(10) + 1
    if (end > 0) {
      const text = rest.toString('latin1', 0, searched + end)
      let consumed = text.length
      const keep = (from: number) => {
        consumed = from
      }
      yield { text, final: false, done, keep }
      rest = rest.subarray(consumed)
    }
    if (rest.length > LONGEST_RECORD) {
      throw new CliError(
        `${name} has a row longer than 1 MB near byte ${done - rest.length + 1}; expected shorter lines, and an end to every quotation mark.`,
      )
    }
  }
  if (rest.length > 0) yield { text: ended(rest.toString('latin1')), final: true, done, keep: () => {} }
}

/** papaparse sees a closing quotation mark before a carriage return only if a line feed follows. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
