import { describe, expect, test } from 'vitest'
import type { Answers } from '../src/index.ts'
import { checksum } from '../src/link/checksum.ts'
import { packStates } from '../src/link/digits.ts'
import { decodeLink, encodeLink } from '../src/link/index.ts'
import { randomAnswers } from './random-answers.ts'
import { gated, nobody, modelled as testInstrument } from './test-instrument.ts'

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const characters = `${base64url}.#+/= \n\t%~é😀Ａ\u0000`
const items = [...testInstrument.pairs, ...testInstrument.frequencies, ...testInstrument.attributes]
const shortIds = testInstrument.pairs.slice(0, 10).map(({ id }) => id)

function within(answers: Answers, ids: readonly string[]): Answers {
  return gated(Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id))))
}

/** Full and short links of all kinds of answers. */
const links = [
  ...[1, 2, 3, 4, 5, 6].map((seed) => encodeLink(testInstrument, randomAnswers(testInstrument, seed))),
  ...[7, 8, 9].map((seed) =>
    encodeLink(testInstrument, within(randomAnswers(testInstrument, seed), shortIds)),
  ),
  encodeLink(testInstrument, nobody),
  encodeLink(testInstrument, gated(Object.fromEntries(items.map(({ id }) => [id, 0])))),
]

function codeOf(text: unknown): string {
  const decoded = decodeLink(testInstrument, text)
  return decoded.ok ? 'ok' : decoded.issue.code
}

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

function digits(number: number, length: number): string {
  const text = length > 1 ? digits(Math.floor(number / 64), length - 1) : ''
  return text + base64url.charAt(number % 64)
}

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

describe('damage is noticed', () => {
  test('every change of one character', () => {
    const missed: string[] = []
    for (const link of links)
      for (let at = 0; at < link.length; at++)
        for (const character of characters) {
          const changed = link.slice(0, at) + character + link.slice(at + 1)
          if (changed !== link && codeOf(changed) === 'ok') missed.push(changed)
        }
    expect(missed).toEqual([])
  })

  test('every swap of two neighbours that differ', () => {
    const missed: string[] = []
    for (const link of links)
      for (let at = 0; at + 1 < link.length; at++) {
        const changed = link.slice(0, at) + link.charAt(at + 1) + link.charAt(at) + link.slice(at + 2)
        if (changed !== link && codeOf(changed) === 'ok') missed.push(changed)
      }
    expect(missed).toEqual([])
  })

  test('no two characters across the end of the payload can trade places', () => {
    // The last payload character and the first of the checksum, in every combination the alphabet allows.
    const missed: string[] = []
    for (const one of base64url)
      for (const other of base64url) {
        const [text, swapped] = [`two-hats-1.AAAA${one}`, `two-hats-1.AAAA${other}`]
        const sum = checksum(text)
        if (one !== other && sum.startsWith(other) && checksum(swapped) === one + sum.slice(1))
          missed.push(text)
      }
    expect(missed).toEqual([])
  })

  test('every lost and every doubled character', () => {
    for (const link of links)
      for (let at = 0; at < link.length; at++) {
        expect(codeOf(link.slice(0, at) + link.slice(at + 1))).not.toBe('ok')
        expect(codeOf(link.slice(0, at + 1) + link.slice(at))).not.toBe('ok')
      }
  })
})

describe('a text that is no link of this version is refused with its reason', () => {
  const sealed = (body: string) => `two-hats-1.${body}${checksum(`two-hats-1.${body}`)}`
  const full = encodeLink(testInstrument, gated({ 'show-team': 1 }))
  test.each([
    ['undefined', undefined, 'not-a-link'],
    ['null', null, 'not-a-link'],
    ['a number', 3, 'not-a-link'],
    ['an object with a text of its own', { toString: () => full }, 'not-a-link'],
    ['the empty text', '', 'not-a-link'],
    ['a lone #', '#', 'not-a-link'],
    ['two #', `##${full}`, 'not-a-link'],
    ['something else', 'https://example.org', 'not-a-link'],
    ['another questionnaire', full.replace('two', 'six'), 'not-a-link'],
    ['capitals', full.toUpperCase(), 'not-a-link'],
    ['no version', full.replace('-1.', '-.'), 'not-a-link'],
    ['a version that is no number', full.replace('-1.', '-x.'), 'not-a-link'],
    ['no dot', full.replace('.', ''), 'not-a-link'],
    ['a text of 201 characters', full.padEnd(201), 'not-a-link'],
    ['ten megabytes', full.repeat(300_000), 'not-a-link'],
    ['version 2', full.replace('-1.', '-2.'), 'unknown-version'],
    ['version 12', full.replace('-1.', '-12.'), 'unknown-version'],
    ['version 01', full.replace('-1.', '-01.'), 'unknown-version'],
    ['a version of 150 digits', `two-hats-${'9'.repeat(150)}.A`, 'unknown-version'],
    ['nothing after the dot', 'two-hats-1.', 'damaged'],
    ['one character less', full.slice(0, -1), 'damaged'],
    ['one character more', `${full}A`, 'damaged'],
    ['a payload of another length, sealed', sealed('AAAAAA'), 'damaged'],
    ['a foreign character, sealed', sealed('AAA+A'), 'damaged'],
    ['the number after the last short one, sealed', sealed(digits(7 ** 10, 5)), 'damaged'],
    ['the largest full payload, sealed', sealed('_'.repeat(17)), 'damaged'],
    [
      'a full payload with nothing outside the short form, sealed',
      sealed(packStates(Array(36).fill(6))),
      'damaged',
    ],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('the largest short payload is still a link', () => {
    expect(decodeLink(testInstrument, sealed(digits(7 ** 10 - 1, 5)))).toStrictEqual({
      ok: true,
      answers: {},
    })
  })

  test('a link padded to 200 characters is read', () => {
    expect(codeOf(full.padEnd(200))).toBe('ok')
  })

  test('messages name what was found and what was expected', () => {
    const message = (text: unknown) => {
      const decoded = decodeLink(testInstrument, text)
      return decoded.ok ? '' : decoded.issue.message
    }
    expect(message(7)).toBe('The link is 7; expected a link that begins with "two-hats-1.".')
    expect(message('hello')).toBe('The link is "hello"; expected a link that begins with "two-hats-1.".')
    expect(message('x'.repeat(500))).toBe(
      'The link is a text of 500 characters; expected a link that begins with "two-hats-1.".',
    )
    expect(message('two-hats-12.AAAAAAAAA')).toBe('The link is of version 12; expected version 1.')
    expect(message('two-hats-1.AAAAAAAAA')).toBe(
      'The link "two-hats-1.AAAAAAAAA" is damaged; expected it as it was copied.',
    )
  })

  test('no string of an issue is longer than 200 characters', () => {
    for (const text of ['x'.repeat(200), `two-hats-${'9'.repeat(180)}.A`, `two-hats-1.${'"'.repeat(180)}`]) {
      const decoded = decodeLink(testInstrument, text)
      if (decoded.ok) throw new Error('an issue was expected')
      for (const one of Object.values(decoded.issue)) expect(one.length).toBeLessThanOrEqual(200)
    }
  })
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

test.each([
  ['a revoked proxy', () => revoked({})],
  ['a revoked function', () => revoked(() => '')],
  ['a text that only looks like one', () => ({ length: 3, trim: thrower, toString: thrower })],
  [
    'an object whose every key throws',
    () => new Proxy({}, { get: thrower, has: thrower, getPrototypeOf: thrower }),
  ],
  ['a hundred megabytes', () => 'x'.repeat(1e8)],
])('%s is no link, and nothing is thrown', (_, make) => {
  expect(codeOf(make())).toBe('not-a-link')
})

function thrower(): never {
  throw new Error('trap')
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
