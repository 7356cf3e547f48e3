import { describe, quote, shorten } from '../instrument/describe.ts'
import type { Instrument } from '../instrument/types.ts'
import { CHOICES } from './choices.ts'
import type { Issue, IssueCode } from './types.ts'

/** Longest string in an issue, in UTF-16 code units. */
export const LONGEST_ISSUE_TEXT = 200

export const answerExpected = `a whole number from 0 to ${CHOICES - 1}, or null for "not faced"`

const issue = (code: IssueCode, path: string, says: string, received: string, expected: string): Issue => ({
  code,
  path: shorten(path, LONGEST_ISSUE_TEXT),
  message: `${says}; expected ${expected}.`,
  expected,
  received,
})

/** The input as a whole is no plain object. */
export function notAnObject(received: string): Issue {
  return issue(
    'not-an-object',
    '',
    `Answers are ${received}`,
    received,
    'a plain object of item ids and answers',
  )
}

/** The input has a key that is no item of the instrument. */
export function unknownItem({ id, version }: Pick<Instrument, 'id' | 'version'>, key: string): Issue {
  const name = quote(key)
  return issue(
    'unknown-item',
    key,
    `Item ${name} is unknown`,
    name,
    `the id of an item of ${id} version ${version}`,
  )
}

/** An item of the instrument has a value that is no answer. */
export function badAnswer(code: IssueCode, id: string, received: string): Issue {
  return issue(code, id, `Answer to ${quote(id)} is ${received}`, received, answerExpected)
}

/** So many issues were found beyond those listed. */
export function more(count: number): Issue {
  const received = count === 1 ? '1 further issue' : `${count} further issues`
  return issue('more', '', `Answers have ${received}`, received, 'none')
}

/** The one code that says why a value is no answer, or `null` if it is one. NaN is not a number; ±Infinity is out of range. */
export function codeOf(value: unknown): IssueCode | null {
  if (value === null) return null
  if (typeof value !== 'number' || Number.isNaN(value)) return 'not-a-number'
  if (value < 0 || value > CHOICES - 1) return 'out-of-range'
  return Number.isInteger(value) ? null : 'not-whole'
}

/** The issue of a value under an item's id, or `null` if it is an answer. */
export function issueOf(id: string, value: unknown): Issue | null {
  const code = codeOf(value)
  return code === null ? null : badAnswer(code, id, describe(value))
}
