import { describe, expect, it } from 'vitest'
import { fill } from './fill.ts'
import { percent, range, tenth, whole } from './number.ts'

describe('numbers for sentences and tables', () => {
  it.each([
    [-31.4, '−31', '−31.4'],
    [0.5, '1', '0.5'],
    [-0.5, '−1', '−0.5'],
    [-0.04, '0', '0.0'],
    [99.95, '100', '100.0'],
    [-100, '−100', '−100.0'],
  ])(
    '%d is %s in a sentence and %s in a table: half away from zero, a true minus, never −0',
    (value, one, other) => {
      expect(whole(value)).toBe(one)
      expect(tenth(value)).toBe(other)
    },
  )

  it('a range has its two ends as whole numbers', () => {
    expect(range([-52.04, -8.13], 'to')).toBe('−52 to −8')
  })

  it.each([
    [0, '0 %'],
    [0.004, 'under 1 %'],
    [0.005, '1 %'],
    [0.5, '50 %'],
    [0.995, 'over 99 %'],
    [0.994, '99 %'],
    [1, '100 %'],
  ])('a probability of %d is %s', (probability, text) => {
    expect(percent(probability)).toBe(text)
  })
})

describe('templates', () => {
  it('take their values by name, and leave what is not given', () => {
    expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}')
  })
})
