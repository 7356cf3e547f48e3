import type { Issue, IssueCode } from '../src/index.ts'

export const ANSWER = 'a whole number from 0 to 4, or null for "not faced"'
export const OBJECT = 'a plain object of item ids and answers'
export const ITEM = 'the id of an item of two-hats version 1'

export const bad = (code: IssueCode, received: string, path = 'unblock-2'): Issue => ({
  code,
  path,
  message: `Answer to "${path}" is ${received}; expected ${ANSWER}.`,
  expected: ANSWER,
  received,
})
export const unknown = (path: string, received = JSON.stringify(path)): Issue => ({
  code: 'unknown-item',
  path,
  message: `Item ${received} is unknown; expected ${ITEM}.`,
  expected: ITEM,
  received,
})
export const noObject = (received: string): Issue => ({
  code: 'not-an-object',
  path: '',
  message: `Answers are ${received}; expected ${OBJECT}.`,
  expected: OBJECT,
  received,
})
