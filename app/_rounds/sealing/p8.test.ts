import { beforeAll, describe, expect, it } from 'vitest'
import { type Header, headerText } from '../header.ts'
import type { JoinLink } from '../links.ts'
import { linkText, parseLink } from '../links.ts'
import { changed, newRound } from '../testing/sample-round.ts'
import { BYTES, type Bytes, toBase64url } from '../wire.ts'
import { concat, padded, utf8 } from './bytes.ts'
import { joinSecretOf } from './derived.ts'
import { makeKeys } from './keys.ts'
import type { NewRound } from './make-round.ts'
import { openRound, openRoundAsLead } from './open-round.ts'
import { roundIdOf } from './round-id.ts'
import { sealHeader } from './sealed-header.ts'

const resealed = (text: string, joinSecret: Bytes) =>
  sealHeader(padded(text, BYTES.headerPlain) ?? new Uint8Array(), joinSecret)

describe('P8', () => {
  let round: NewRound
  let link: JoinLink
  const problemOf = async (sealedHeader: Bytes, policy: unknown, of = link) => {
    const opened = await openRound(of, { sealedHeader, policy })
    return opened.ok ? null : opened.problem
  }
  beforeAll(async () => {
    round = await newRound({ line: 'Ten minutes by Friday' })
    link = { kind: 'join', id: round.id, joinSecret: round.joinSecret }
  })

  it('who has the genuine join link sees the round as its lead made it', async () => {
    const served = {
      sealedHeader: round.sealedHeader,
      policy: JSON.parse(JSON.stringify(round.header.policy)),
    }
    expect(await openRound(link, served)).toEqual({ ok: true, value: { id: round.id, header: round.header } })
  })

  it('a holder of the join link and the store forges a header with another key, title, line or policy: noticed', async () => {
    const { publicKey } = await makeKeys()
    const { header } = round
    const policies = [
      { ...header.policy, names: true },
      { ...header.policy, form: 'short' as const },
      { ...header.policy, least: 3 },
      { ...header.policy, closes: header.policy.closes + 1 },
      { ...header.policy, purgeDays: 90 },
      { ...header.policy, most: 5 },
      { ...header.policy, instrument: { ...header.policy.instrument, version: 2 } },
      { ...header.policy, instrument: { ...header.policy.instrument, hash: 'f'.repeat(64) } },
    ]
    const forged: readonly Header[] = [
      { ...header, key: publicKey },
      { ...header, key: { ...header.key, y: publicKey.y } },
      { ...header, title: 'Checkout, winter' },
      { ...header, line: '' },
      ...policies.map((policy) => ({ ...header, policy })),
    ]
    expect(await problemOf(await resealed(headerText(header), round.joinSecret), header.policy)).toBeNull()
    for (const one of forged) {
      const sealedHeader = await resealed(headerText(one), round.joinSecret)
      expect(await problemOf(sealedHeader, one.policy)).toBe('another-round')
      expect(await problemOf(sealedHeader, header.policy)).toBe('another-round')
      const lead = { kind: 'lead', id: round.id, leadSecret: round.leadSecret } as const
      expect(await openRoundAsLead(lead, { sealedHeader, policy: one.policy })).toEqual({
        ok: false,
        problem: 'another-round',
      })
    }
    for (const policy of policies) expect(await problemOf(round.sealedHeader, policy)).toBe('another-policy')
  })

  it.each([undefined, null, {}, [], 'x'])(
    'rules of the server that are none are noticed: %j',
    async (policy) => {
      expect(await problemOf(round.sealedHeader, policy)).toBe('another-policy')
    },
  )

  it('the header of another genuine round, sealed by its own secret or this one, is noticed', async () => {
    const other = await newRound({ title: 'Another' })
    expect(await problemOf(other.sealedHeader, other.header.policy)).toBe('sealed-otherwise')
    const sealedHeader = await resealed(headerText(other.header), round.joinSecret)
    expect(await problemOf(sealedHeader, other.header.policy)).toBe('another-round')
  })

  it('every one of 1,564 bytes of the sealed header changed is noticed, and any other length', async () => {
    expect(round.sealedHeader).toHaveLength(1564)
    for (let at = 0; at < 1564; at++) {
      expect(await problemOf(changed(round.sealedHeader, at), round.header.policy)).toBe('sealed-otherwise')
    }
    for (const length of [0, 11, 12, 28, 1563]) {
      expect(await problemOf(round.sealedHeader.slice(0, length), round.header.policy)).toBe(
        'sealed-otherwise',
      )
    }
    const longer = concat(round.sealedHeader, new Uint8Array(1))
    expect(await problemOf(longer, round.header.policy)).toBe('sealed-otherwise')
  })

  it('every bit of the link’s text changed is refused or noticed', async () => {
    const text = linkText(link)
    const problems = new Set<string | null>()
    for (let at = 0; at < text.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const other =
          text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)
        const parsed = parseLink(other)
        if (!parsed.ok) problems.add(parsed.part)
        else if (parsed.link.kind !== 'join') problems.add(parsed.link.kind)
        else problems.add(await problemOf(round.sealedHeader, round.header.policy, parsed.link))
      }
    }
    expect([...problems].sort()).toEqual(['another-round', 'id', 'join-secret', 'sealed-otherwise', 'whole'])
  })

  it('every bit of the lead’s secret changed opens nothing', async () => {
    for (let bit = 0; bit < 256; bit++) {
      const leadSecret = changed(round.leadSecret, bit >> 3, 1 << (bit & 7))
      const opened = await openRoundAsLead(
        { kind: 'lead', id: round.id, leadSecret },
        { sealedHeader: round.sealedHeader, policy: round.header.policy },
      )
      expect(opened).toEqual({ ok: false, problem: 'sealed-otherwise' })
    }
  })

  it.each([
    ['of version 2', '"v":1', '"v":2', 'unknown-version'],
    ['with a space', '"v":1', '"v": 1', 'not-a-header'],
    ['with a field too many', '"v":1', '"v":1,"w":1', 'not-a-header'],
    ['without a title', /"title":"[^"]*",/, '', 'not-a-header'],
    ['with a title too long', /"title":"[^"]*"/, `"title":"${'x'.repeat(81)}"`, 'not-a-header'],
    ['with a policy out of bounds', '"least":5', '"least":2', 'not-a-header'],
    ['with a key off the curve', /"x":"[^"]*"/, `"x":"${'A'.repeat(43)}"`, 'not-a-header'],
    ['with a key that is none', /"x":"[^"]*"/, '"x":""', 'not-a-header'],
    ['that is no JSON', '{', '', 'not-a-header'],
  ] as const)(
    'a header %s is refused even where its lead made the id of it',
    async (_what, from, to, problem) => {
      const text = headerText(round.header).replace(from, to)
      const plain = padded(text, BYTES.headerPlain) ?? new Uint8Array()
      const id = await roundIdOf(plain)
      const sealedHeader = await sealHeader(plain, round.joinSecret)
      expect(await problemOf(sealedHeader, round.header.policy, { ...link, id })).toBe(problem)
    },
  )

  it('the server, which has id, policy and sealed header, learns neither secret from them', async () => {
    expect(toBase64url(await joinSecretOf(round.leadSecret))).toBe(toBase64url(round.joinSecret))
    const stored = Buffer.concat([
      round.id,
      round.sealedHeader,
      Buffer.from(JSON.stringify(round.header.policy)),
    ])
    for (const secret of [round.leadSecret, round.joinSecret, round.adminToken, utf8(round.header.title)]) {
      expect(stored.includes(Buffer.from(secret))).toBe(false)
      expect(stored.includes(toBase64url(secret))).toBe(false)
    }
  })
})
