import { CliError } from '../base/cli-error.ts'
import { LONGEST_RECORD } from '../base/limits.ts'
import type { Input } from '../files/open-input.ts'

const looksLikeJson = /^\s*(\{\s*"|\[\s*[{[])/

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

/** A file in pieces, in memory bounded by its chunks, its longest line and the longest record with line breaks. */
export async function* readText({ name, chunks }: Input): AsyncGenerator<Piece> {
  let rest: Buffer = Buffer.alloc(0)
  let done = 0
  for await (const chunk of chunks) {
    if (done === 0) refuseJson(name, chunk)
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
    if (rest.length > LONGEST_RECORD) refuseLongLine(name, rest.subarray(rest.lastIndexOf(10) + 1), done)
  }
  if (rest.length > 0) yield { text: endLine(rest.toString('latin1')), final: true, done, keep: () => {} }
}

export const loneReturns = (name: string) =>
  new CliError(`Lines of ${name} end with a lone carriage return; expected LF or CR LF.`)

function refuseJson(name: string, chunk: Buffer): void {
  if (looksLikeJson.test(chunk.toString('latin1', 0, 4096))) {
    throw new CliError(
      `${name} looks like JSON; expected a CSV, or --from json (--from ndjson where every line is an object).`,
    )
  }
}

function refuseLongLine(name: string, line: Buffer, done: number): void {
  if (line.length <= LONGEST_RECORD) return
  if (line.includes(13)) throw loneReturns(name)
  throw new CliError(
    `${name} has a line longer than 1 MB near byte ${done - line.length + 1}; expected shorter lines.`,
  )
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
