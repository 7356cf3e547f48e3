import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { noAnswers } from '../../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { cleanName } from '../../_files/clean-name.ts'
import { ana, type SampleLetter, sealed, short, textOf } from '../testing/sample-letters.ts'
import {
  sampleInstrument as instrument,
  leadsRound,
  newRound,
  samplePolicy as policy,
} from '../testing/sample-round.ts'
import { padded, utf8 } from './bytes.ts'
import { letterProblem, readLetter } from './letter.ts'
import { type LeadsRound, openEnvelopes } from './open-envelopes.ts'
import { sealEnvelope } from './seal-envelope.ts'

const named = { ...policy, names: true }

describe('a letter', () => {
  let round: LeadsRound
  beforeAll(async () => {
    round = await leadsRound(await newRound({ policy: named }))
  })

  const nameAfter = async (name: string) => {
    const { letters } = await openEnvelopes(await sealed({ name }, round), round, instrument)
    return letters[0]?.name
  }

  it.each([
    ['Zoë', 'Zoë'],
    ['  Ann \n Lee ', 'Ann Lee'],
    ['\u202eAnn\u202c', 'Ann'],
    ['\u2066Ann\u2069 \u200f', 'Ann'],
    ['a\u0000b\u001b[31m', 'ab[31m'],
    ['\ud800x', 'x'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['"\\"', '"\\"'],
    ['<b>&</b>', '<b>&</b>'],
    ['{"answers":"x"}', '{"answers":"x"}'],
    ['x'.repeat(100), 'x'.repeat(80)],
    ['漢'.repeat(80), '漢'.repeat(80)],
    ['"'.repeat(80), '"'.repeat(80)],
  ])('with the name %j arrives as %j', async (typed, arrives) => {
    expect(await nameAfter(typed)).toBe(arrives)
  })

  it.each([
    ['é'.repeat(2), 0],
    // 75 letters of 4 bytes: 300. One more byte is too many, one fewer is not.
    ['𐐷'.repeat(75), 300],
    [`${'𐐷'.repeat(75)}x`, 301],
    [`${'𐐷'.repeat(74)}漢`, 299],
  ])('with a name of %j is refused beyond 300 bytes', async (name, length) => {
    if (length > 0) expect(utf8(name)).toHaveLength(length)
    const result = await sealEnvelope({ answers: ana, name }, round, instrument)
    expect(result.ok ? null : result.problem).toBe(length > 300 ? 'long-name' : null)
  })

  it('by hostile hands arrives clean, or not at all', () => {
    const raw = (name: string) => readLetter(textOf({ answers: ana, name }), named, instrument)?.name
    expect(raw('\u202eAnn\u202c')).toBe('Ann')
    expect(raw('a\u0000b')).toBe('ab')
    expect(raw('\ud800')).toBe('')
    expect(raw(`${'𐐷'.repeat(75)}x`)).toBeUndefined()
    expect(raw('')).toBeUndefined()
    expect(readLetter(textOf({ answers: ana, name: 'x' }).replace('"x"', '7'), named, instrument)).toBeNull()
  })

  it('has one size for all names and answers', async () => {
    const sizes = new Set<number>()
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.string({ unit: fc.constantFrom('"', '\\', '𐐷', '漢', '👩‍👩‍👧'), minLength: 60, maxLength: 90 }),
    )
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const result = await sealEnvelope({ answers: ana, name }, round, instrument)
        if (result.ok) {
          sizes.add(result.envelope.length)
          expect((await openEnvelopes(result.envelope, round, instrument)).letters[0]?.name).toBe(
            cleanName(name),
          )
        } else expect(['long-name', 'no-name']).toContain(result.problem)
      }),
      { numRuns: 300 },
    )
    const plain = await leadsRound(await newRound())
    const quick = await leadsRound(await newRound({ policy: { ...policy, form: 'short' } }))
    sizes.add((await sealed({}, plain)).length)
    sizes.add((await sealed({ answers: short }, quick)).length)
    expect([...sizes]).toEqual([593])
  })

  it('fits with every name that passes: 80 quotation marks take 2 bytes each, and no clean name is longer', () => {
    const worst = `${'"'.repeat(13)}${'𐐷'.repeat(67)}`
    expect(cleanName(worst)).toBe(worst)
    expect(utf8(worst)).toHaveLength(281)
    expect(padded(textOf({ answers: ana, name: worst }), 512)).not.toBeNull()
    expect(padded(textOf({ answers: ana, name: '"'.repeat(80) + 'é'.repeat(110) }), 512)).not.toBeNull()
  })

  it.each([
    [
      'another-instrument',
      { answers: ana, name: '' },
      { ...policy, instrument: { ...policy.instrument, version: 2 } },
    ],
    [
      'another-instrument',
      { answers: ana, name: '' },
      { ...policy, instrument: { ...policy.instrument, hash: 'f' } },
    ],
    ['no-answers', { answers: noAnswers, name: '' }, policy],
    ['another-form', { answers: short, name: '' }, policy],
    ['another-form', { answers: ana, name: '' }, { ...policy, form: 'short' }],
    [null, { answers: short, name: '' }, { ...policy, form: 'short' }],
    ['no-name', { answers: ana, name: '' }, named],
    ['a-name', { answers: ana, name: 'Zoë' }, policy],
    [null, { answers: ana, name: 'Zoë' }, named],
    [null, { answers: ana, name: '' }, policy],
  ] as readonly (readonly [string | null, SampleLetter, typeof policy])[])(
    'has the problem %j',
    (problem, letter, of) => {
      expect(letterProblem(letter, of, instrument)).toBe(problem)
      expect(letterProblem(letter, of, twoHats1)).toBe('another-instrument')
    },
  )
})
