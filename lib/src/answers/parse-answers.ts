import { describe } from '../instrument/describe.ts'
import { itemIds } from '../instrument/item-ids.ts'
import { oncePerInstrument } from '../instrument/once-per-instrument.ts'
import type { Instrument } from '../instrument/types.ts'
import { badAnswer, codeOf, issueOf, more, notAnObject, unknownItem } from './issues.ts'
import type { Answer, Answers, Issue } from './types.ts'

/** What the answer gate returns: answers, which nothing else can be taken for, or what is wrong with the input. */
export type ParsedAnswers<Id extends string = string> =
  | { readonly ok: true; readonly answers: Answers<Id> }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** So many issues are listed; then one more, of code `more`, says how many further there are. */
export const MOST_ISSUES = 100

/**
 * The gate of every outer edge: storage, link, HTTP, command line, file.
 *
 * Takes a plain object, of whatever realm, with item ids as its own enumerable keys and as values whole numbers from 0
 * to 4, or `null` for "not faced". A missing id is unanswered, `{}` is valid, inherited keys are no answers. The
 * returned answers are a fresh object in the instrument's order, and −0 has become 0.
 *
 * | input | issue |
 * |---|---|
 * | array, null, Date, Map, instance of a class, primitive, an object that throws when listed | `not-an-object` |
 * | a key that is no item, `__proto__` included | `unknown-item` |
 * | "3", true, undefined, NaN, {}, a getter that throws | `not-a-number` |
 * | −1, 5, 7.5, ±Infinity | `out-of-range` |
 * | 2.5 | `not-whole` |
 *
 * Issues come in the order of the input's keys. Never throws, never coerces, and works in time proportional to the
 * number of keys. An object parsed from JSON text that repeats a key holds the last of its values (JSON.parse decides
 * that), so that a repeated id in a text cannot be seen here.
 *
 * @param instrument the instrument that was answered
 * @param input anything
 * @returns the answers, or the issues: at least one, at most 101
 * @example
 * ```ts
 * import { parseAnswers } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * const gate = parseAnswers(twoHats1, { 'block-1': 2.5 })
 * if (!gate.ok) console.log(gate.issues[0]?.code, gate.issues[0]?.path)
 * // not-whole block-1
 * ```
 */
export function parseAnswers<Id extends string>(
  instrument: Instrument<Id>,
  input: unknown,
): ParsedAnswers<Id> {
  const ids = idsOf(instrument)
  const keys = ownKeys(input)
  if (!Array.isArray(keys)) return { ok: false, issues: [keys] }
  const answers = keys.length > ids.length ? null : asPresented(ids, input as object)
  if (answers !== null) return { ok: true, answers: answers as Answers<Id> }
  const items = new Set(ids)
  const found = new Map<string, Answer>()
  const issues: Issue[] = []
  let wrong = 0
  for (const key of keys) {
    const read = items.has(key) ? readAnswer(input, key) : unknownItem(instrument, key)
    if (read === null || typeof read === 'number') found.set(key, read)
    else {
      wrong += 1
      if (wrong <= MOST_ISSUES) issues.push(read)
    }
  }
  if (wrong > MOST_ISSUES) issues.push(more(wrong - MOST_ISSUES))
  return wrong > 0 ? { ok: false, issues } : { ok: true, answers: inOrder(ids, found) as Answers<Id> }
}

const idsOf: (instrument: Instrument) => readonly string[] = /* @__PURE__ */ oncePerInstrument(itemIds)

/**
 * A copy of the input where nothing is wrong with it and its keys come in the instrument's order, as they do in files
 * and stores: ten times as fast as key by key. `null` else, and where the copy would carry a symbol along.
 */
function asPresented(ids: readonly string[], input: object): object | null {
  try {
    // Defines its keys, values read once: no polluted prototype is met, and no getter answers a second time.
    const copy: Readonly<Record<string, unknown>> = { ...input }
    let place = 0
    for (const key in copy) {
      while (ids[place] !== key) if (place++ === ids.length) return null
      const value = copy[key]
      if (codeOf(value) !== null || Object.is(value, -0)) return null
    }
    return Object.getOwnPropertySymbols(copy).length === 0 ? copy : null
  } catch {
    return null
  }
}

function ownKeys(input: unknown): string[] | Issue {
  try {
    return isPlain(input) ? Object.keys(input) : notAnObject(describeInput(input))
  } catch {
    return notAnObject('an object that cannot be read')
  }
}

function describeInput(input: unknown): string {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
    ? 'an object that is not plain'
    : describe(input)
}

/** The prototype is none, or the Object.prototype of some realm: the one that ends a chain and has `isPrototypeOf`. */
function isPlain(input: unknown): input is object {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const prototype: unknown = Object.getPrototypeOf(input)
  if (typeof prototype !== 'object' || prototype === null) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')
}

/** Reads a value once: a getter or a proxy may answer differently the second time. */
function readAnswer(input: unknown, id: string): Answer | Issue {
  try {
    const value: unknown = (input as Readonly<Record<string, unknown>>)[id]
    // Adding 0 makes 0 of −0.
    return issueOf(id, value) ?? (value === null ? null : (((value as number) + 0) as Answer))
  } catch {
    return badAnswer('not-a-number', id, 'a value that cannot be read')
  }
}

function inOrder(ids: readonly string[], found: ReadonlyMap<string, Answer>): object {
  // Defines keys where an assignment could meet a polluted prototype.
  return Object.fromEntries(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id)]] : [])))
}
