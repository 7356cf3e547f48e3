import { parseAnswers } from '../../src/index.ts'
import { ids, instrument } from '../instrument.ts'
import type { Row } from '../rows/read-rows.ts'
import type { Problem, Reject } from '../rows/reject.ts'
import { quoted, textOf } from '../text.ts'
import type { JsonPiece } from './read-lines.ts'

/** Shorter texts cannot be nested so deeply that writing them fails. */
const DEEP_FROM = 2000

const known: ReadonlySet<string> = new Set(ids)

/**
 * A row from a JSON object: either with `answers`, an object of ids and answers, or with the ids among its own keys. All
 * other keys pass through, but for an old `result`.
 */
export function readObject({ line, text }: JsonPiece): Row | Reject {
  const bad = (...problems: Problem[]): Reject => ({ line, problems, row: text.trim() })
  const whole = (reason: string) => bad({ column: '', reason })
  const value = parsed(textOf(text))
  if (value === undefined) return whole('Row is not JSON; expected an object.')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return whole(`Row is ${quoted(text.trim())}; expected an object.`)
  }
  if (text.length > DEEP_FROM && !isWritable(value)) {
    return whole('Row is nested too deeply; expected plain values beside the answers.')
  }
  const entries = Object.entries(value)
  const nested = entries.find(([key]) => key === 'answers')
  const others = entries.filter(([key]) => !known.has(key) && key !== 'answers' && key !== 'result')
  const flat = entries.filter(([key]) => known.has(key))
  if (nested !== undefined && flat.length > 0) {
    return whole(`Row has both "answers" and ${quoted(flat[0]?.[0] ?? '')}; expected one of them.`)
  }
  if (nested === undefined && flat.length === 0 && others.length > 0) {
    return whole(`Row has no id of an item; expected "answers", or ids as "${ids[0]}".`)
  }
  const gate = parseAnswers(instrument, nested === undefined ? Object.fromEntries(flat) : nested[1])
  if (!gate.ok) return bad(...gate.issues.map(({ path, message }) => ({ column: path, reason: message })))
  return { line, others: Object.fromEntries(others), answers: gate.answers }
}

/** `undefined` where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isWritable(value: unknown): boolean {
  try {
    JSON.stringify(value)
    return true
  } catch {
    return false
  }
}
