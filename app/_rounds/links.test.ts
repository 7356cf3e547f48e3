import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkText, parseLink } from './links.ts'
import type { Bytes } from './wire.ts'

const bytes = (length: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((some) => Uint8Array.from(some))
const id = 'A'.repeat(43)
const j = `${'B'.repeat(21)}A`
const s = `${'C'.repeat(42)}A`
const eid = `${'D'.repeat(21)}A`
const w = `${'E'.repeat(21)}A`

const partOf = (text: string) => {
  const parsed = parseLink(text)
  return parsed.ok ? parsed.link.kind : parsed.part
}

describe('a link', () => {
  it.each([
    [`${id}.${j}`, 'join'],
    [`#${id}.${j}`, 'join'],
    [`${id}.${s}`, 'lead'],
    [`${id}.${j}.${eid}.${w}`, 'receipt'],
    ['', 'whole'],
    ['#', 'whole'],
    [id, 'whole'],
    [`${id}.${j}.${eid}`, 'whole'],
    [`${id}.${j}.${eid}.${w}.`, 'whole'],
    ['#content', 'whole'],
    [`##${id}.${j}`, 'id'],
    [` ${id}.${j}`, 'id'],
    [`.${j}`, 'id'],
    [`${id.slice(1)}.${j}`, 'id'],
    [`${id}=.${j}`, 'id'],
    [`${id.slice(1)}B.${j}`, 'id'],
    [`${id.slice(1)}+.${j}`, 'id'],
    [`${id}.`, 'join-secret'],
    [`${id}.${j.slice(1)}`, 'join-secret'],
    [`${id}.${j.slice(1)}B`, 'join-secret'],
    [`${id}.${j}==`, 'join-secret'],
    [`${id}.${j} `, 'join-secret'],
    [`${id}.${j}%20`, 'join-secret'],
    [`${id}.${s.slice(1)}`, 'lead-secret'],
    [`${id}.${s}x`, 'lead-secret'],
    [`${id}.${s.slice(1)}B`, 'lead-secret'],
    [`${id}.${s}.${eid}.${w}`, 'join-secret'],
    [`${id}.${j}.${eid}x.${w}`, 'envelope-id'],
    [`${id}.${j}..${w}`, 'envelope-id'],
    [`${id}.${j}.${eid}.`, 'write-token'],
    [`${id}.${j}.${eid}.${w.slice(1)}B`, 'write-token'],
    ['x'.repeat(100_000), 'whole'],
  ])('text %# of a table is a link, or lacks the part said', (text, kind) => {
    expect(partOf(text)).toBe(kind)
  })

  it('says in a sentence what is wrong, and never repeats a secret', () => {
    const parsed = parseLink(`${id}.${s.slice(1)}B`)
    expect(parsed.ok ? '' : parsed.message).toBe(
      'The lead secret of the link has no text that stands for bytes; expected 43 characters of base64url.',
    )
    const short = parseLink(`${id}.${s.slice(3)}`)
    expect(short.ok ? '' : short.message).toBe(
      'The lead secret of the link has 40 characters; expected 43 of base64url.',
    )
  })

  it('of any bytes is read back, and by its one text only', () => {
    const link = fc.oneof(
      fc.record({ kind: fc.constant('join' as const), id: bytes(32), joinSecret: bytes(16) }),
      fc.record({ kind: fc.constant('lead' as const), id: bytes(32), leadSecret: bytes(32) }),
      fc.record({
        kind: fc.constant('receipt' as const),
        id: bytes(32),
        joinSecret: bytes(16),
        envelopeId: bytes(16),
        writeToken: bytes(16),
      }),
    )
    fc.assert(
      fc.property(link, fc.nat(), fc.nat(7), (some, place, bit) => {
        const text = linkText(some)
        expect(parseLink(text)).toEqual({ ok: true, link: some })
        const at = place % text.length
        const code = text.charCodeAt(at) ^ (1 << bit)
        const parsed = parseLink(text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1))
        // Another text is never the same link.
        if (parsed.ok) expect(parsed.link).not.toEqual(some)
      }),
      { numRuns: 2000 },
    )
  })
})
