import { isRecord } from '../../_files/json.ts'
import type { RequestIssue } from '../../_http/problem.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Foreign fields that are listed; more of them say nothing more. */
const MOST_FOREIGN = 20

/** Characters of a key or a text that a message repeats. */
const LONGEST_QUOTED = 60

const quoted = (text: string): string => text.slice(0, LONGEST_QUOTED)

/** A value in a message: short, and never a whole list or object. */
export function described(value: unknown): string {
  if (value === undefined) return 'missing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  return JSON.stringify(typeof value === 'string' ? quoted(value) : value)
}

/** Reads the fields of one object; what is wrong is added to `issues`, and the default taken in its place. */
export function fieldsOf(fields: Fields, known: readonly string[], at: string, issues: RequestIssue[]) {
  const refuse = (code: string, key: string, expected: string) => {
    const received = described(fields[key])
    const message = `Field ${JSON.stringify(quoted(key))} is ${received}; expected ${expected}.`
    issues.push({ code, path: `${at}/${pointer(key)}`, message, expected, received })
  }
  const foreign = Object.keys(fields).filter((key) => !known.includes(key))
  for (const key of foreign.slice(0, MOST_FOREIGN))
    refuse('unknown-field', key, `no field but ${known.join(', ')}`)
  return {
    text: (key: string, otherwise: string, most: number): string => {
      const value = fields[key]
      if (value === undefined) return otherwise
      if (typeof value === 'string' && value.length <= most) return value
      if (typeof value === 'string') refuse('too-long', key, `a text of at most ${most} characters`)
      else refuse('not-a-text', key, 'a text')
      return otherwise
    },
    flag: (key: string): boolean => {
      const value = fields[key]
      if (value === undefined || typeof value === 'boolean') return value ?? false
      refuse('not-a-flag', key, 'true or false')
      return false
    },
    oneOf: <T>(key: string, values: readonly T[], otherwise: T): T => {
      const value = fields[key]
      if (value === undefined) return otherwise
      const found = values.find((one) => one === value)
      if (found !== undefined) return found
      refuse('not-one-of', key, values.map((one) => JSON.stringify(one)).join(' or '))
      return otherwise
    },
    object: (key: string): Fields => {
      const value = fields[key]
      if (value === undefined) return {}
      if (isRecord(value)) return value
      refuse('not-an-object', key, 'an object')
      return {}
    },
  }
}

/** A key as it is written in a JSON pointer (RFC 6901). */
export const pointer = (key: string): string => quoted(key).replace(/~/g, '~0').replace(/\//g, '~1')
