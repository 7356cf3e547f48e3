import { describe, expect, test } from 'vitest'
import { answersSchema } from '../src/index.ts'
import { bad, noObject, unknown } from './expected-issues.ts'
import { modelled } from './test-instrument.ts'

describe('the schema of answers', () => {
  const standard = answersSchema(modelled)['~standard']

  test('declares Standard Schema version 1', () => {
    expect([standard.version, standard.vendor]).toEqual([1, 'two-hats'])
  })

  test('returns the parsed answers as its value', () => {
    expect(standard.validate({ 'block-1': -0 })).toStrictEqual({ value: { 'block-1': 0 } })
  })

  test('names the item in the path of an issue, and nothing for the input as a whole', () => {
    const { message } = bad('out-of-range', '7')
    expect(standard.validate({ 'unblock-2': 7 })).toStrictEqual({
      issues: [{ message, path: ['unblock-2'] }],
    })
    const whole = { message: noObject('null').message, path: [] }
    expect(standard.validate(null)).toStrictEqual({ issues: [whole] })
    const empty = { message: unknown('').message, path: [''] }
    expect(standard.validate({ '': 1 })).toStrictEqual({ issues: [empty] })
  })
})
