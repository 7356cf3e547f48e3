import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { printedName } from '../_report/printed-name.ts'
import { fonts } from '../_report/testing/sample.ts'
import { cleanName, LONGEST_NAME, lengthOf } from './clean-name.ts'
import { decodedName, encodedName } from './encoded-name.ts'

describe('a clean name', () => {
  it.each([
    ['  Ann \n Lee ', 'Ann Lee'],
    ['a\u0000b', 'ab'],
    ['a\tb', 'a b'],
    ['\ud800x', 'x'],
    ['a\ufffeb\uffff', 'ab'],
    ['\u202eAnn\u202c', 'Ann'],
    ['\u2066Ann\u2069 \u200f', 'Ann'],
    ['Zoe\u0308', 'Zoë'],
    ['می\u200cنا', 'می\u200cنا'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['x'.repeat(81), 'x'.repeat(80)],
    ['👍🏽'.repeat(81), '👍🏽'.repeat(80)],
    [`e${'\u0301'.repeat(500)}`, ''],
    ['<b>&', '<b>&'],
  ])('of %j is %j', (typed, kept) => {
    expect(cleanName(typed)).toBe(kept)
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({
      unit: fc.constantFrom('a', ' ', '\u0308', '\u202e', '\u200d', '\ud83d', '\u1112', '\u1161'),
      maxLength: 200,
    }),
  )

  it('stays as it is: in another page, in an address, in a report', () => {
    const { report } = wordsEn
    fc.assert(
      fc.property(anything, (text) => {
        const name = cleanName(text)
        expect(cleanName(name)).toBe(name)
        const printed = printedName(name, report, fonts)
        if (printed.leftOut.length === 0) expect(printed.name).toBe(name)
        else expect(printedName(printed.name, report, fonts)).toEqual({ name: printed.name, leftOut: [] })
        expect(decodedName(encodedName(name))).toBe(name)
        expect(lengthOf(name)).toBeLessThanOrEqual(LONGEST_NAME)
      }),
      { numRuns: 3000 },
    )
  })
})
