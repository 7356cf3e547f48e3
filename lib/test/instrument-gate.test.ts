import { describe, expect, test } from 'vitest'
import { canonicalInstrument, InstrumentError, parseInstrument } from '../src/index.ts'
import { modelled, simulated } from './test-instrument.ts'

const [first, ...otherPairs] = modelled.pairs
const withFirst = (change: object) => ({ ...modelled, pairs: [{ ...first, ...change }, ...otherPairs] })
const withPairs = (ids: readonly string[], change: object) => ({
  ...modelled,
  pairs: modelled.pairs.map((pair) => (ids.includes(pair.id) ? { ...pair, ...change } : pair)),
})

describe('the instrument gate', () => {
  test.each([
    ['of the model', modelled],
    ['without twins', { ...simulated, shortForm: 20 }],
    ['with a short form of all pairs', { ...modelled, shortForm: 20 }],
    ['with pairs only', { ...modelled, frequencies: [], attributes: [] }],
  ])('lets pass an instrument %s, as a copy of the agreed fields', (_, instrument) => {
    const parsed = parseInstrument({ ...instrument, stray: 1 })
    expect(parsed).toStrictEqual(instrument)
    expect(parsed.pairs).not.toBe(instrument.pairs)
  })

  const frequency = modelled.frequencies[0]
  const words = 'expected lower-case words joined by hyphens.'
  test.each<[unknown, string]>([
    [null, 'Instrument is null; expected an object.'],
    [[], 'Instrument is an array; expected an object.'],
    [{ ...modelled, id: 'one-hat' }, 'Instrument id is "one-hat"; expected "two-hats".'],
    [{ ...modelled, version: 0 }, 'Instrument version is 0; expected a whole number from 1.'],
    [{ ...modelled, version: 1.5 }, 'Instrument version is 1.5; expected a whole number from 1.'],
    [{ ...modelled, version: '1' }, 'Instrument version is "1"; expected a whole number from 1.'],
    [{ ...modelled, hash: 'ABC' }, 'Instrument hash is "ABC"; expected a SHA-256 of 64 hex digits.'],
    [{ ...modelled, pairs: {} }, 'Instrument pairs is an object; expected a list.'],
    [{ ...modelled, frequencies: null }, 'Instrument frequencies is null; expected a list.'],
    [{ ...modelled, attributes: undefined }, 'Instrument attributes is undefined; expected a list.'],
    [{ ...modelled, pairs: [null] }, 'Pair is null; expected an object.'],
    [withFirst({ id: 'Block-1' }), `Pair id is "Block-1"; ${words}`],
    [withFirst({ id: 'block--1' }), `Pair id is "block--1"; ${words}`],
    [withFirst({ id: '1-block' }), `Pair id is "1-block"; ${words}`],
    [withFirst({ id: 'block-1\n' }), `Pair id is "block-1\\n"; ${words}`],
    [withFirst({ id: '' }), `Pair id is ""; ${words}`],
    [withFirst({ id: 'constructor' }), `Pair id is "constructor"; ${words}`],
    [withFirst({ id: 'block-2' }), 'Item "block-2" is there twice; expected unique ids.'],
    [withFirst({ id: 'block-team' }), 'Item "block-team" is there twice; expected unique ids.'],
    [
      withFirst({ activity: 'talk' }),
      'Activity of pair "block-1" is "talk"; expected one of block, unblock, redirect, decide, show.',
    ],
    [withFirst({ right: 1 }), 'Right side of pair "block-1" is 1; expected one of team, project.'],
    [withFirst({ twin: undefined }), `Twin of pair "block-1" is undefined; ${words}`],
    [withFirst({ twin: 'block-9' }), 'Twin of pair "block-1" is "block-9"; expected the id of another pair.'],
    [withFirst({ twin: 'block-1' }), 'Twin of pair "block-1" is "block-1"; expected the id of another pair.'],
    [
      withFirst({ twin: 'block-team' }),
      'Twin of pair "block-1" is "block-team"; expected the id of another pair.',
    ],
    [withFirst({ twin: 'block-2' }), 'Twin of its twin "block-2" is null; expected "block-1".'],
    [withFirst({ twin: null }), 'Twin of its twin "block-1" is null; expected "block-3".'],
    [withFirst({ activity: 'show' }), 'Twin of pair "block-1", by activity, is "block"; expected show.'],
    [
      withPairs(['block-1', 'block-3'], { right: 'team' }),
      'Twin of pair "block-1", by its right side, is "team"; expected the other objective.',
    ],
    [
      { ...modelled, frequencies: [{ ...frequency, activity: 'talk' }] },
      'Activity of frequency item "block-team" is "talk"; expected one of block, unblock, redirect, decide, show.',
    ],
    [
      { ...modelled, frequencies: [{ ...frequency, objective: 'both' }] },
      'Objective of frequency item "block-team" is "both"; expected one of team, project.',
    ],
    [
      { ...modelled, frequencies: [frequency, { ...frequency, id: 'block-again' }] },
      'Two frequency items ask about block for the team; expected at most one.',
    ],
    [
      { ...modelled, attributes: [{ id: 'luck-1', attribute: 'luck' }] },
      'Attribute of attribute item "luck-1" is "luck"; expected one of knowledge, speed, awareness.',
    ],
    [{ ...modelled, shortForm: 25 }, 'Instrument shortForm is 25; expected at most the 20 pairs there are.'],
    [{ ...modelled, shortForm: 12 }, 'Instrument shortForm is 12; expected a multiple of 5.'],
    [{ ...modelled, shortForm: 0 }, 'Instrument shortForm is 0; expected a whole number from 1.'],
    [{ ...simulated, shortForm: 10 }, 'Number of pairs about "block" in the short form is 4; expected 2.'],
  ])('refuses with a sentence, case %#', (input, sentence) => {
    expect(() => parseInstrument(input)).toThrow(new InstrumentError(sentence))
  })

  test('throws an error of its own name', () => {
    expect(new InstrumentError('why')).toMatchObject({ name: 'InstrumentError', message: 'why' })
    expect(new InstrumentError('why')).toBeInstanceOf(Error)
  })
})

describe('the canonical string of an instrument', () => {
  const tiny = {
    ...modelled,
    shortForm: 5,
    pairs: modelled.pairs.slice(0, 1),
    frequencies: [],
    attributes: [],
  }

  test('is JSON with sorted keys, without the hash', () => {
    expect(canonicalInstrument(tiny, { b: ['ü', 1, null], a: { d: true, c: -0 } })).toBe(
      '{"attributes":[],"frequencies":[],"id":"two-hats","pairs":[{"activity":"block","id":"block-1",' +
        '"right":"team","twin":"block-3"}],"shortForm":5,"version":1,' +
        '"wording":{"a":{"c":0,"d":true},"b":["ü",1,null]}}',
    )
  })

  test('does not change with the order of keys, nor with the hash', () => {
    const turned = Object.fromEntries(Object.entries(modelled).reverse())
    const again = parseInstrument({ ...turned, hash: '0'.repeat(64) })
    expect(canonicalInstrument(again, { b: 1, a: 2 })).toBe(canonicalInstrument(modelled, { a: 2, b: 1 }))
  })

  test.each([
    ['a key', withFirst({ right: 'project' })],
    ['the order', { ...modelled, pairs: [...otherPairs, first] }],
    ['an id', withFirst({ id: 'block-9' })],
    ['a twin', withFirst({ twin: null })],
    ['the short form', { ...modelled, shortForm: 5 }],
    ['a frequency item', { ...modelled, frequencies: modelled.frequencies.slice(1) }],
    ['an attribute item', { ...modelled, attributes: modelled.attributes.slice(1) }],
  ])('changes with %s', (_, changed) => {
    const before = canonicalInstrument(modelled, {})
    expect(canonicalInstrument(changed as typeof modelled, {})).not.toBe(before)
  })

  test('changes with a letter of the wording', () => {
    expect(canonicalInstrument(modelled, ['a'])).not.toBe(canonicalInstrument(modelled, ['b']))
  })

  test.each([
    ['undefined', { a: undefined }],
    ['undefined', [undefined]],
    ['NaN', [Number.NaN]],
    ['a function', [() => 1]],
    ['a date', { a: new Date(0) }],
    ['a map', new Map()],
    ['a hole', new Array(1)],
  ])('cannot hold %s', (_, wording) => {
    expect(() => canonicalInstrument(modelled, wording)).toThrow(InstrumentError)
  })
})
