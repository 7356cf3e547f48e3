import { afterEach, describe, expect, it, vi } from 'vitest'
import { headerText, parseHeader } from '../header.ts'
import { linkText, parseLink } from '../links.ts'
import { generateNext, pairOf } from '../testing/key-pair.ts'
import { sampleInstrument as instrument } from '../testing/sample-round.ts'
import { type Bytes, fromBase64url, toBase64url } from '../wire.ts'
import { concat, padded } from './bytes.ts'
import { adminTokenOf, headerKeyOf, joinSecretOf } from './derived.ts'
import { openEnvelopes } from './open-envelopes.ts'
import { openRoundAsLead } from './open-round.ts'
import { roundIdOf } from './round-id.ts'
import { sealEnvelope } from './seal-envelope.ts'
import { sealHeader } from './sealed-header.ts'
import { ENC } from './suite.ts'
import format from './vectors/format-1.json'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Bytes of a vector, of any length. */
const bytesOf = (text: string): Bytes => {
  const bytes = fromBase64url(text, Math.floor((text.length * 6) / 8))
  if (bytes === null) throw new Error(`${text} is not base64url`)
  return bytes
}

describe.each(format.rounds)('version 1 of the format, the $name round', (round) => {
  const leadSecret = bytesOf(round.leadSecret)
  const joinSecret = bytesOf(round.joinSecret)
  const served = { sealedHeader: bytesOf(round.sealedHeader), policy: round.policy }
  const opened = async () => {
    const lead = await openRoundAsLead({ kind: 'lead', id: bytesOf(round.id), leadSecret }, served)
    if (!lead.ok) throw new Error(lead.problem)
    return lead.value
  }

  it('derives the join secret, the admin token and the key of the header', async () => {
    expect(toBase64url(await joinSecretOf(leadSecret))).toBe(round.joinSecret)
    expect(toBase64url(await adminTokenOf(leadSecret))).toBe(round.adminToken)
    expect(toBase64url(await headerKeyOf(joinSecret))).toBe(round.headerKey)
  })

  it('writes the header, its id and its seal byte for byte', async () => {
    const header = parseHeader(round.headerText)
    if (!header.ok) throw new Error(header.issue.message)
    const { v, key, title, line, policy } = header.value
    expect({ v, key, title, line, policy }).toEqual({
      v: 1,
      key: round.publicKey,
      title: round.title,
      line: round.line,
      policy: round.policy,
    })
    expect(headerText(header.value)).toBe(round.headerText)
    const plain = padded(round.headerText, 1536)
    if (plain === null) throw new Error('too long')
    expect(toBase64url(await roundIdOf(plain))).toBe(round.id)
    expect(toBase64url(await sealHeader(plain, joinSecret, bytesOf(round.nonce)))).toBe(round.sealedHeader)
  })

  it('opens the header from the lead’s link', async () => {
    const { header } = await opened()
    expect([header.title, header.line]).toEqual([round.title, round.line])
  })

  it('opens every envelope', async () => {
    const blob = concat(...round.envelopes.map(({ envelope }) => bytesOf(envelope)))
    const { letters, damaged, repeated } = await openEnvelopes(blob, await opened(), instrument)
    expect([letters.length, damaged, repeated]).toEqual([round.envelopes.length, 0, 0])
    const names = round.envelopes.map(({ letter }) => ('name' in letter ? letter.name : ''))
    expect(letters.map(({ name }) => name)).toEqual(names)
  })

  it('seals every letter to the very bytes, given the ephemeral key', async () => {
    const lead = await opened()
    const { letters } = await openEnvelopes(
      concat(...round.envelopes.map(({ envelope }) => bytesOf(envelope))),
      lead,
      instrument,
    )
    for (const [at, { ephemeral, envelope }] of round.envelopes.entries()) {
      const letter = letters[at]
      if (letter === undefined) throw new Error('not opened')
      generateNext(await pairOf(bytesOf(ephemeral), bytesOf(envelope).slice(0, ENC)))
      const sealed = await sealEnvelope(letter, lead, instrument)
      expect(sealed.ok && toBase64url(sealed.envelope)).toBe(envelope)
    }
  })

  it('writes and reads the three links', () => {
    const id = bytesOf(round.id)
    const [envelopeId, writeToken] = [bytesOf(round.envelopeId), bytesOf(round.writeToken)]
    const links = [
      [round.joinLink, { kind: 'join', id, joinSecret }],
      [round.leadLink, { kind: 'lead', id, leadSecret }],
      [round.receiptLink, { kind: 'receipt', id, joinSecret, envelopeId, writeToken }],
    ] as const
    for (const [text, link] of links) {
      expect(linkText(link)).toBe(text)
      expect(parseLink(`#${text}`)).toEqual({ ok: true, link })
    }
  })
})

it('answers of the first vector are those of the sample team, written out', async () => {
  const [round] = format.rounds
  if (round === undefined) throw new Error('no round')
  const link = { kind: 'lead', id: bytesOf(round.id), leadSecret: bytesOf(round.leadSecret) } as const
  const lead = await openRoundAsLead(link, {
    sealedHeader: bytesOf(round.sealedHeader),
    policy: round.policy,
  })
  if (!lead.ok) throw new Error(lead.problem)
  const blob = bytesOf(round.envelopes[0]?.envelope ?? '')
  const { letters } = await openEnvelopes(blob, lead.value, instrument)
  expect(letters[0]?.answers).toMatchObject({ 'block-1': 3, 'unblock-1': 0, 'show-4': 1, 'awareness-2': 3 })
  expect(Object.keys(letters[0]?.answers ?? {})).toHaveLength(36)
})
