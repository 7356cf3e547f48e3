import { expect, test } from 'vitest'
import { checksum } from '../src/link/checksum.ts'
import { packStates } from '../src/link/digits.ts'
import { decodeLink, encodeLink } from '../src/link/index.ts'
import { digits, links } from './links.ts'
import { gated, nobody, modelled as testInstrument } from './test-instrument.ts'

test('the checksum is CRC-24 of OpenPGP: its check value is 21CF02', () => {
  // 0x21cf02 in four digits of 64: 8, 28, 60, 2.
  expect(checksum('123456789')).toBe('Ic8C')
})

test('a full link takes 32 characters, a short one 20', () => {
  const full = encodeLink(testInstrument, gated({ 'awareness-2': null }))
  expect(full).toMatch(/^two-hats-1\.[A-Za-z0-9_-]{21}$/)
  expect(encodeLink(testInstrument, gated({ 'block-1': 3 }))).toMatch(/^two-hats-1\.[A-Za-z0-9_-]{9}$/)
  expect(encodeLink(testInstrument, nobody).length).toBe(20)
})

test('payloads are states in base 7 written in base 64', () => {
  // 10 unanswered items: 7^10 − 1 = 282475248.
  expect(encodeLink(testInstrument, nobody).slice(11, 16)).toBe(digits(282475248, 5))
  expect(packStates([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe('AAAAA')
  expect(packStates([1, 0])).toBe('H')
  expect(packStates([1, 2, 3])).toBe(digits(49 + 14 + 3, 2))
})

test('"not faced" and unanswered stay apart', () => {
  const some = { 'block-1': null, 'show-2': 0, 'knowledge-1': null } as const
  expect(decodeLink(testInstrument, encodeLink(testInstrument, gated(some)))).toStrictEqual({
    ok: true,
    answers: some,
  })
  expect(encodeLink(testInstrument, gated({ 'block-1': null }))).not.toBe(encodeLink(testInstrument, nobody))
})

test('"not faced" outside the short form makes a full link', () => {
  expect(encodeLink(testInstrument, gated({ 'block-3': null })).length).toBe(32)
})

test('a leading # and white space around are ignored', () => {
  for (const link of links)
    for (const text of [`#${link}`, ` ${link}\n`, `\t#${link}  `])
      expect(decodeLink(testInstrument, text)).toStrictEqual(decodeLink(testInstrument, link))
})

test('an instrument whose short form is no shorter has one form of link', () => {
  const bare = { ...testInstrument, shortForm: 20, frequencies: [], attributes: [] }
  const link = encodeLink(bare, gated({ 'block-1': 3 }))
  expect(link.length).toBe(11 + 10 + 4)
  expect(decodeLink(bare, link)).toStrictEqual({ ok: true, answers: { 'block-1': 3 } })
})

test('forms of one length are never mixed up', () => {
  // 20 and 21 items both take 10 characters: only the full form is written.
  const near = {
    ...testInstrument,
    shortForm: 20,
    frequencies: [],
    attributes: testInstrument.attributes.slice(0, 1),
  }
  const link = encodeLink(near, gated({ 'block-1': 3, 'show-4': null }))
  expect(link.length).toBe(11 + 10 + 4)
  expect(decodeLink(near, link)).toStrictEqual({ ok: true, answers: { 'block-1': 3, 'show-4': null } })
})

test('a link of any instrument can be read again, however long it is', () => {
  const pairs = Array.from({ length: 600 }, (_, at) => ({
    ...testInstrument.pairs[at % 20],
    id: `pair-${at}`,
    activity: testInstrument.pairs[at % 20]?.activity ?? 'block',
    right: 'team' as const,
    twin: null,
  }))
  const long = { ...testInstrument, pairs }
  const answers = gated({ 'pair-0': 3, 'pair-599': 1 }, long)
  const link = encodeLink(long, answers)
  expect(link.length).toBeGreaterThan(200)
  expect(decodeLink(long, link)).toStrictEqual({ ok: true, answers })
})
