import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalTranslation, canonicalVersion } from '../canonical.ts'
import { en } from './en.ts'
import { instrumentHash, translationHashes } from './hash.ts'
import { twoHats1 } from './instrument.ts'
import { languages } from './languages.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const released = { instrument: twoHats1, words: en }

interface Version {
  instrument: Parameters<typeof canonicalVersion>[0]
  words: Parameters<typeof canonicalVersion>[1]
}
const hashOf = ({ instrument, words }: Version) => sha256(canonicalVersion(instrument, words))

type Path = readonly (string | number)[]

/** The way to every value that is no container. */
function paths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))
}

/** A copy with one value changed: a letter more, one more, or something where there was nothing. */
function changed(original: Version, path: Path): Version {
  const copy = structuredClone(original)
  let holder = copy as unknown as Record<string, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>
  const last = String(path.at(-1))
  const value = holder[last]
  holder[last] = typeof value === 'number' ? value + 1 : `${value ?? ''}s`
  return copy
}

const frame = ['language', 'name', 'intro', 'privacy', 'activities', 'objectives']
const outside = new Set([...frame, 'attributeNames', 'zones', 'role'])
const isHashed = ([part, field]: Path) =>
  part === 'instrument' ? field !== 'hash' : !outside.has(String(field))

describe('the hash of version 1', () => {
  it('is this one for ever', () => {
    expect(instrumentHash).toBe('24f751c05e54ae807288a4cf86656edaeb7b1d18e80d385d18269e600ee4ff80')
    expect(twoHats1.hash).toBe('24f751c05e54ae807288a4cf86656edaeb7b1d18e80d385d18269e600ee4ff80')
  })

  it('is what its ids, keys, order and English wording give', () => {
    expect(hashOf(released)).toBe(instrumentHash)
  })

  it('changes with any one id, key, number or word of an item, each time to another', () => {
    const hashed = paths(released).filter(isHashed)
    // 20 pairs of 4 fields, 10 frequency items of 3, 6 attribute items of 2, id, version, short form;
    // 40 statements, 10 endings, 6 questions of 5 options, 15 labels, 3 stems, titles and helps, not faced;
    // 3 sentences of the rule.
    expect(hashed).toHaveLength(80 + 30 + 12 + 3 + 40 + 10 + 36 + 15 + 9 + 1 + 3)
    const hashes = hashed.map((path) => hashOf(changed(released, path)))
    expect(new Set([...hashes, instrumentHash]).size).toBe(hashed.length + 1)
  })

  it('stays when the frame around the items is reworded', () => {
    const others = paths(released).filter((path) => !isHashed(path))
    for (const path of others) expect(hashOf(changed(released, path))).toBe(instrumentHash)
  })

  it('stays when the English words are written down in another order', () => {
    const backwards = Object.fromEntries(Object.entries(en.pairs.statements).reverse())
    const words = { ...en, pairs: { ...en.pairs, statements: backwards } }
    expect(hashOf({ instrument: twoHats1, words })).toBe(instrumentHash)
  })
})

const { pairs, frequencies, attributes } = twoHats1
const [first, second, ...rest] = pairs

it.each([
  ['the key of one pair is flipped', { pairs: [{ ...first, right: 'project' }, second, ...rest] }],
  ['two pairs swap places', { pairs: [second, first, ...rest] }],
  ['a pair is left out', { pairs: pairs.slice(1) }],
  ['a twin is forgotten', { pairs: [{ ...first, twin: null }, second, ...rest] }],
  ['the frequency items turn round', { frequencies: [...frequencies].reverse() }],
  ['the attribute items turn round', { attributes: [...attributes].reverse() }],
  ['the short form is shorter', { shortForm: 5 }],
  ['the version is another', { version: 2 }],
] as const)('the hash changes when %s', (_what, change) => {
  expect(hashOf({ instrument: { ...twoHats1, ...change }, words: en })).not.toBe(instrumentHash)
})

describe('the hash of a translation', () => {
  const translations = languages.map(({ texts }) => texts).filter(({ language }) => language !== 'en')

  it('is what its wording gives, for each language but English', () => {
    expect(translationHashes).toEqual(
      Object.fromEntries(
        translations.map((texts) => [texts.language, sha256(canonicalTranslation(twoHats1, texts))]),
      ),
    )
  })

  it('differs by language, even for equal words', () => {
    expect(canonicalTranslation(twoHats1, { ...en, language: 'de' })).not.toBe(
      canonicalTranslation(twoHats1, en),
    )
  })
})
