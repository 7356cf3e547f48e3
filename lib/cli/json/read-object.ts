import { parseAnswers } from '../../src/index.ts'
import { ids, instrument } from '../base/instrument.ts'
import type { Member, Problem, Reject, Row } from '../base/row.ts'
import { statesOf } from '../base/states.ts'
import { quoted, utf8Of } from '../base/text.ts'
import { membersOf, trimmed } from './members.ts'
import type { JsonPiece } from './read-lines.ts'

const known: ReadonlySet<string> = new Set(ids)

/** How a choice is written: another number may only look like one once it is rounded to a double. */
const exactChoice = /^-?[0-4](\.0+)?([eE][+-]?0+)?$/

/**
 * A row from a JSON object: either with `answers`, an object of ids and answers, or with the ids among its own keys. All
 * other keys pass through.
 */
export function readObject({ line, text }: JsonPiece, seen: (keys: readonly string[]) => void): Row | Reject {
  const row = trimmed(text)
  const bad = (...problems: Problem[]): Reject => ({ line, problems, row })
  const whole = (reason: string) => bad({ column: '', reason })
  const decoded = utf8Of(row)
  if (decoded === null) return whole('Row is not UTF-8; expected JSON in UTF-8.')
  if (row === '') return whole('Row is missing before or after a comma; expected an object.')
  const value = parsed(decoded)
  if (value === undefined) return whole(notJson(row))
  if (!isObject(value)) return whole(`Row is ${quoted(decoded)}; expected an object.`)
  const members = membersOf(row)
  const nested = members.find(({ key }) => key === 'answers')
  const others = members.filter((one) => one !== nested && !known.has(one.key))
  seen(others.map(({ key }) => key))
  const flat = members.filter(({ key }) => known.has(key))
  const chosen = nested === undefined ? flat : isObject(value.answers) ? membersOf(nested.value) : []
  const twice = repeated(members) ?? repeated(chosen)
  if (twice !== null) return whole(`Key ${quoted(twice)} is there twice; expected it once.`)
  if (nested !== undefined && flat.length > 0) {
    return whole(`Row has both "answers" and ${quoted(flat[0]?.key ?? '')}; expected one of them.`)
  }
  if (nested === undefined && flat.length === 0 && members.length > 0) {
    return whole(`Row has no id of an item; expected "answers", or ids as "${ids[0]}".`)
  }
  const gate = parseAnswers(
    instrument,
    nested === undefined ? Object.fromEntries(flat.map(({ key }) => [key, value[key]])) : value.answers,
  )
  if (!gate.ok) return bad(...gate.issues.map(({ path, message }) => ({ column: path, reason: message })))
  const inexact = chosen.filter(({ value }) => value !== 'null' && !exactChoice.test(value))
  if (inexact.length > 0) return bad(...inexact.map(inexactAnswer))
  return { line, raw: row, others: () => others, states: statesOf(gate.answers) }
}

/** `undefined` where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notJson(row: string): string {
  return row.includes('\r') && !row.includes('\n')
    ? 'Row is not JSON and has a lone carriage return in it; expected an object, and LF or CR LF between rows.'
    : 'Row is not JSON; expected an object.'
}

function repeated(members: readonly Member[]): string | null {
  const seen = new Set<string>()
  for (const { key } of members) {
    if (seen.has(key)) return key
    seen.add(key)
  }
  return null
}

function inexactAnswer({ key, value }: Member): Problem {
  const reason = `Answer to "${key}" is ${value.slice(0, 40)}; expected a whole number from 0 to 4, or null for "not faced".`
  return { column: key, reason }
}
