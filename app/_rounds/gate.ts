import { isRecord } from '../_files/json.ts'

/** What is wrong with an input: where, what was expected, what came. All strings, none longer than 200 characters. */
export interface RoundIssue {
  /** A JSON pointer (RFC 6901); `''` for the input as a whole. */
  readonly path: string
  readonly expected: string
  readonly received: string
  /** The three in one sentence. */
  readonly message: string
}

/** What a gate returns: the value, which is safe to use, or the one thing wrong with the input. */
export type Gate<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: RoundIssue }

export function refused(path: string, expected: string, received: string): Gate<never> {
  const message = `${path === '' ? 'The whole' : path} is ${received}; expected ${expected}.`
  return { ok: false, issue: { path, expected, received, message } }
}

const LONGEST = 40

/** A received value in a few words, whatever its size. */
export function received(value: unknown): string {
  if (typeof value === 'string') {
    const text = JSON.stringify(value.slice(0, LONGEST))
    return value.length > LONGEST ? `${text.slice(0, -1)}…"` : text
  }
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return value === undefined ? 'missing' : String(value).slice(0, LONGEST)
}

/** How one field is read: what it has to be, in words, and whether it is. */
export interface Field {
  readonly expected: string
  readonly is: (value: unknown) => boolean
}

export const wholeFrom = (least: number, most: number): Field => ({
  expected: `a whole number from ${least} to ${most}`,
  is: (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most && !Object.is(value, -0),
})

export const oneOf = (...values: readonly unknown[]): Field => ({
  expected: values.map((value) => JSON.stringify(value)).join(' or '),
  is: (value) => values.includes(value),
})

export const matching = (pattern: RegExp, expected: string): Field => ({
  expected,
  is: (value) => typeof value === 'string' && pattern.test(value),
})

/** The first thing wrong with an object that has exactly these fields; `null` where nothing is. */
export function firstWrong(
  value: unknown,
  path: string,
  fields: Readonly<Record<string, Field>>,
): Gate<never> | null {
  if (!isRecord(value)) return refused(path, 'an object', received(value))
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key))
      return refused(path, `${Object.keys(fields).join(', ')} only`, `with ${received(key)}`)
  }
  for (const [key, { expected, is }] of Object.entries(fields)) {
    const found = Object.hasOwn(value, key) ? value[key] : undefined
    if (!is(found)) return refused(`${path}/${key}`, expected, received(found))
  }
  return null
}

export const anObject: Field = { expected: 'an object', is: isRecord }
