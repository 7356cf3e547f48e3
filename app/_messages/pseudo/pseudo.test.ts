import { surveyDefinition } from 'two-hats/surveyjs'
import { describe, expect, it } from 'vitest'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { languages } from '../../../questions/two-hats-1/languages.ts'
import { wordsEn } from '../en/words-en.ts'
import { locales, wordsFor } from '../languages.ts'
import type { Words } from '../words.ts'
import { LONGER, wordsLong } from './long.ts'
import { wordsRightToLeft } from './right-to-left.ts'

/** Every text below a value, by its path. */
function textsOf(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${path}.${key}`))
}

/** The keys of every text that depends on a number. */
const pluralsIn = (value: unknown): readonly (readonly string[])[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'other' in value && typeof value.other === 'string'
      ? [Object.keys(value).sort()]
      : Object.values(value).flatMap(pluralsIn)

const translated = ({ language: _, ...words }: Words) => textsOf(words)
const english = new Map(translated(wordsEn))
/** What a text is made of; every plural form of the form that all languages have. */
const originalOf = (path: string): string =>
  english.get(path.replace(/\.(zero|one|two|few|many)$/, '.other')) ?? english.get(path) ?? ''
const slots = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()

describe.each([
  ['de-XA', wordsLong],
  ['ar-XB', wordsRightToLeft],
] as const)('the words of %s', (locale, words) => {
  it('leave none of the English ones as they are, but their slots', () => {
    for (const [path, text] of translated(words)) {
      const original = originalOf(path)
      if (/\p{L}/u.test(original.replace(/\{\w+\}/g, ''))) expect(text).not.toBe(original)
      expect(slots(text)).toEqual(slots(original))
    }
  })

  it('have a text for each plural form of their language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const found = pluralsIn({ ...words, language: null })
    expect(found.length).toBeGreaterThan(5)
    for (const keys of found) expect(keys).toEqual([...forms].sort())
  })

  it('never reach the keys: the survey has the same items, pages, values and order', () => {
    const bare = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(bare)
      const kept = Object.entries(value).filter(([key]) => !['title', 'description', 'text'].includes(key))
      return Object.fromEntries(kept.map(([key, one]) => [key, bare(one)]))
    }
    expect(bare(surveyDefinition(twoHats1, words.texts))).toEqual(
      bare(surveyDefinition(twoHats1, wordsEn.texts)),
    )
    expect(surveyDefinition(twoHats1, words.texts)).not.toEqual(surveyDefinition(twoHats1, wordsEn.texts))
  })
})

it('the long ones are longer by two fifths, each of them, and in brackets', () => {
  for (const [path, text] of translated(wordsLong)) {
    const original = originalOf(path)
    expect(text).toMatch(/^«[\s\S]*»$/)
    expect(text.length).toBeGreaterThanOrEqual(LONGER * original.length)
  }
})

it('every language there is has its plural forms, and an instrument in its words', async () => {
  for (const locale of locales) {
    const words = await wordsFor(locale)
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const keys of pluralsIn({ ...words, language: null })) expect(keys).toEqual([...forms].sort())
  }
  expect(languages.map(({ texts }) => texts.language).sort()).toEqual([...locales].sort())
})

it('without the variable that asks for them there is English alone', async () => {
  expect(locales).toEqual(['en'])
  await expect(wordsFor('de-XA')).rejects.toThrow('No words for "de-XA"; expected one of en.')
})
