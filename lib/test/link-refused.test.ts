import { describe, expect, test } from 'vitest'
import { checksum } from '../src/link/checksum.ts'
import { packStates } from '../src/link/digits.ts'
import { decodeLink, encodeLink } from '../src/link/index.ts'
import { codeOf, digits } from './links.ts'
import { gated, modelled as testInstrument } from './test-instrument.ts'

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
