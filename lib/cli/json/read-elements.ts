import { CliError } from '../base/cli-error.ts'
import { LONGEST_RECORD } from '../base/limits.ts'
import { quoted, textOf } from '../base/text.ts'
import type { Input } from '../files/open-input.ts'
import type { JsonPiece } from './read-lines.ts'

const spaces = new Set(' \t\r\n')

/**
 * The elements of a JSON array, or a single object, some at a time: only cut apart here, in memory bounded by
 * `LONGEST_RECORD`, and parsed by whoever gets them. Where a comma has nothing before or after it, the element is `''`.
 */
export async function* readElements({ name, chunks }: Input): AsyncGenerator<JsonPiece[]> {
  const cutter = elementCutter(name)
  for await (const chunk of chunks) yield cutter.take(chunk.toString('latin1'))
  cutter.end()
}

function elementCutter(name: string) {
  let state: 'before' | 'array' | 'object' | 'after' = 'before'
  let depth = 0
  let inText = false
  let escaped = false
  /** What is known of the element, `''` before it begins. */
  let piece = ''
  let hasBegun = false
  let hasComma = false
  let line = 1
  let pieceLine = 1
  const fail = (got: string, hint = ''): never => {
    throw new CliError(
      `${name}, line ${line}: got ${got}; expected a JSON array of objects, or one object${hint}.`,
    )
  }
  return {
    take: (text: string): JsonPiece[] => {
      const pieces: JsonPiece[] = []
      let from = 0
      const cut = (end: number) => {
        pieces.push({
          line: hasBegun ? pieceLine : line,
          text: hasBegun ? piece + text.slice(from, end) : '',
        })
        piece = ''
        hasBegun = false
        from = end + 1
      }
      const begin = (at: number) => {
        if (hasBegun) return
        hasBegun = true
        pieceLine = line
        from = at
      }
      for (let at = 0; at < text.length; at++) {
        const character = text[at] as string
        if (character === '\n') line++
        if (inText) {
          if (escaped) escaped = false
          else if (character === '\\') escaped = true
          else if (character === '"') inText = false
          continue
        }
        if (spaces.has(character)) continue
        if (state === 'after') {
          fail('more after its end', character === '{' ? ' (--from ndjson takes one a line)' : '')
        }
        if (state === 'before') {
          if (character !== '[' && character !== '{') fail(quoted(textOf(text.slice(at, at + 20))))
          state = character === '[' ? 'array' : 'object'
          if (state === 'object') begin(at)
          depth = 1
          continue
        }
        const isClosing = character === ']' || character === '}'
        if (isClosing && depth === 1) {
          const wanted = state === 'array' ? ']' : '}'
          if (character !== wanted) fail(`"${character}" where "${wanted}" belongs`)
          if (hasBegun || hasComma) cut(state === 'array' ? at : at + 1)
          state = 'after'
          depth = 0
        } else if (character === ',' && depth === 1 && state === 'array') {
          cut(at)
          hasComma = true
        } else {
          begin(at)
          if (character === '"') inText = true
          else if (character === '[' || character === '{') depth++
          else if (isClosing) depth--
        }
      }
      if (hasBegun) piece += text.slice(from)
      if (piece.length > LONGEST_RECORD) {
        throw new CliError(`The element of ${name} that begins on line ${pieceLine} is longer than 1 MB.`)
      }
      return pieces
    },
    end: () => {
      if (state === 'before')
        throw new CliError(`${name} is empty; expected a JSON array of objects, or one object.`)
      if (state !== 'after') fail('its end too early')
    },
  }
}
