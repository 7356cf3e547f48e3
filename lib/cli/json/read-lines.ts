import { CliError } from '../base/cli-error.ts'
import { LONGEST_RECORD } from '../base/limits.ts'
import type { Input } from '../files/open-input.ts'
import { trimmed } from './members.ts'

/** A piece of JSON text, as bytes in Latin-1, and the line of the file on which it begins. */
export interface JsonPiece {
  readonly line: number
  readonly text: string
}

/** The lines of NDJSON, some at a time, without blank ones. */
export async function* readLines({ name, chunks }: Input): AsyncGenerator<JsonPiece[]> {
  let rest = ''
  let line = 0
  for await (const chunk of chunks) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_RECORD || lines.some((text) => text.length > LONGEST_RECORD)) {
      throw new CliError(
        `A line of ${name} after line ${line} is longer than 1 MB; expected one JSON object a line.`,
      )
    }
    const pieces = lines.map((text) => ({ line: ++line, text }))
    yield pieces.filter(({ text }) => trimmed(text) !== '')
  }
  if (trimmed(rest) !== '') yield [{ line: line + 1, text: rest }]
}
