import { describe, expect, it } from 'vitest'
import { language } from './en/language.ts'
import { fill } from './fill.ts'
import { formats } from './formats.ts'

const { whole, tenth, range, percent, list, either, series, day, date, counted } = formats(language)

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
    expect(range([-52.04, -8.13])).toBe('−52 to −8')
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

describe('lists, days and plurals', () => {
  it('are as English has them', () => {
    expect(list(['Block', 'Show', 'Decide'])).toBe('Block, Show, and Decide')
    expect(either(['one', 'other'])).toBe('one or other')
    expect(series(['Block', 'Show'])).toBe('Block, Show')
    expect(day('2026-11-24T12:00:00.000Z')).toBe('24 Nov 2026')
    expect(date('2026-01-05')).toBe('5 January 2026')
  })

  it('take the form of the number, and other values beside it', () => {
    const forms = { one: '1 of {all}', other: '{n} of {all}' }
    expect([0, 1, 2].map((n) => counted(n, forms, { all: 9 }))).toEqual(['0 of 9', '1 of 9', '2 of 9'])
  })

  it('follow another language: its decimal sign, its months, its six plural forms', () => {
    const german = formats({ ...language, locale: 'de', dates: 'de' })
    expect(german.tenth(-31.4)).toBe('−31,4')
    expect(german.list(['a', 'b', 'c'])).toBe('a, b und c')
    expect(german.date('2026-03-05')).toBe('5. März 2026')
    const arabic = formats({ ...language, locale: 'ar', dates: 'ar' })
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    expect([0, 1, 2, 3, 11, 100].map((n) => arabic.counted(n, forms))).toEqual(Object.values(forms))
    expect(arabic.whole(-31)).toMatch(/−31$/)
  })
})

describe('templates', () => {
  it('take their values by name, and leave what is not given', () => {
    expect(fill('{a} of {b}, {c}', { a: 1, b: 'two' })).toBe('1 of two, {c}')
  })
})
