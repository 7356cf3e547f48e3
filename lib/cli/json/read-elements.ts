import { CliError } from '../cli-error.ts'
import { LONGEST_RECORD } from '../csv/read-text.ts'
import type { Input } from '../files/open-input.ts'
import { quoted } from '../text.ts'
import type { JsonPiece } from './read-lines.ts'

/**
 * The elements of a JSON array, or a single object, some at a time: only cut apart here, in memory bounded by
 * `LONGEST_RECORD`, and parsed by whoever gets them.
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
  let piece = ''
  let line = 1
  let pieceLine = 1
  const fail = (got: string): never => {
    throw new CliError(`${name}, line ${line}: got ${got}; expected a JSON array of objects, or one object.`)
  }
  return {
    take: (text: string): JsonPiece[] => {
      const pieces: JsonPiece[] = []
      let from = 0
      const cut = (end: number) => {
        const whole = piece + text.slice(from, end)
        if (whole.trim() !== '') pieces.push({ line: pieceLine, text: whole })
        piece = ''
        from = end + 1
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
        if (isSpace(character)) continue
        if (state === 'after') fail('more after its end')
        if (state === 'before') {
          if (character !== '[' && character !== '{') fail(quoted(text.slice(at, at + 20)))
          state = character === '[' ? 'array' : 'object'
          from = character === '[' ? at + 1 : at
          pieceLine = line
          depth = 1
          continue
        }
        if (depth === 1 && piece === '' && text.slice(from, at).trim() === '') pieceLine = line
        if (character === '"') inText = true
        else if (character === '[' || character === '{') depth++
        else if (character === ']' || character === '}') {
          depth--
          if (depth === 0) {
            cut(state === 'array' ? at : at + 1)
            state = 'after'
          }
        } else if (character === ',' && depth === 1 && state === 'array') cut(at)
      }
      if (state === 'array' || state === 'object') piece += text.slice(from)
      if (piece.trim() === '') piece = ''
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

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t'
}
