import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_PEOPLE } from '../_team/member.ts'
import { MOST_ENVELOPES } from './policy-limits.ts'
import { BYTES, fromBase64url, readBearer, readRevision, toBase64url } from './wire.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

describe('base64url', () => {
  // RFC 4648, 10, without its padding; the last two by hand: 0xfb 0xff is 111110 111111 1111(00).
  it.each([
    ['', []],
    ['Zg', [0x66]],
    ['Zm8', [0x66, 0x6f]],
    ['Zm9v', [0x66, 0x6f, 0x6f]],
    ['Zm9vYg', [0x66, 0x6f, 0x6f, 0x62]],
    ['Zm9vYmE', [0x66, 0x6f, 0x6f, 0x62, 0x61]],
    ['Zm9vYmFy', [0x66, 0x6f, 0x6f, 0x62, 0x61, 0x72]],
    ['-_8', [0xfb, 0xff]],
    ['____', [0xff, 0xff, 0xff]],
  ])('%j is %j', (text, bytes) => {
    expect(toBase64url(Uint8Array.from(bytes))).toBe(text)
    expect(fromBase64url(text, bytes.length)).toEqual(Uint8Array.from(bytes))
  })

  it('has one text for every value: of 64 last characters as many are taken as there are values', () => {
    const before = 'A'.repeat(42)
    const taken = (length: number, start: string) =>
      [...alphabet].filter((last) => fromBase64url(start + last, length) !== null)
    expect(taken(32, before)).toEqual([...'AEIMQUYcgkosw048'])
    expect(taken(16, 'A'.repeat(21))).toEqual([...'AQgw'])
    expect(taken(3, 'AAA')).toHaveLength(64)
  })

  it.each(['Zg==', 'Zg=', 'Zg ', ' Zg', 'Zh', 'Z', 'Zm8', 'Z+', 'Z/', 'Zä', 'Z\n', '', null, 7, ['Zg']])(
    '%j is no byte',
    (text) => {
      expect(fromBase64url(text, 1)).toBeNull()
    },
  )

  it('brings back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const text = toBase64url(bytes)
        expect(text).toBe(Buffer.from(bytes).toString('base64url'))
        expect(fromBase64url(text, bytes.length)).toEqual(Uint8Array.from(bytes))
        expect(fromBase64url(text, bytes.length + 1)).toBeNull()
      }),
    )
  })
})

it('a bearer token is the scheme, one space and so many bytes', () => {
  const token = toBase64url(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
  expect(readBearer(`Bearer ${token}`, 16)).toEqual(fromBase64url(token, 16))
  for (const header of [
    null,
    '',
    token,
    `Basic ${token}`,
    `Bearer  ${token}`,
    `Bearer ${token}A`,
    'Bearer ',
  ]) {
    expect(readBearer(header, 16)).toBeNull()
  }
})

it.each([
  ['1', 1],
  ['2147483647', 2147483647],
  ['2147483648', null],
  ['9999999999', null],
  ['0', null],
  ['01', null],
  ['+1', null],
  ['1.0', null],
  ['1e3', null],
  [' 1', null],
  ['', null],
  [null, null],
])('the revision %j is %j', (text, revision) => {
  expect(readRevision(text)).toBe(revision)
})

it('sizes are those of version 1', () => {
  expect(BYTES).toEqual({
    id: 32,
    joinSecret: 16,
    leadSecret: 32,
    adminToken: 32,
    envelopeId: 16,
    writeToken: 16,
    headerPlain: 1536,
    headerSealed: 1564,
    envelopePlain: 512,
    envelope: 593,
  })
})

it('a round has as many envelopes as a team has people', () => {
  expect(MOST_ENVELOPES).toBe(MOST_PEOPLE)
})
