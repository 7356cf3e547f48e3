/** A round as its lead opens and ends it, written once more from the format's description and opened by another library. */
import { readFileSync } from 'node:fs'
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { APIRequestContext } from '@playwright/test'
import { expect } from './story.ts'

const { subtle } = globalThis.crypto
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
const utf8 = (text: string) => new TextEncoder().encode(text)

/** Of the questions that this site asks. */
export const hash = /instrumentHash = '([0-9a-f]{64})'/.exec(
  readFileSync('questions/two-hats-1/hash.ts', 'utf8'),
)?.[1]

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, of]) => [key, sorted(of)]),
      )
    : value

function padded(text: string, length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length)
  whole.set(utf8(text))
  return whole
}

async function derived(secret: BufferSource, what: string, length: number) {
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits'])
  const how = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: utf8(`two-hats round 1 ${what}`),
  }
  return new Uint8Array(await subtle.deriveBits(how, key, 8 * length))
}

export interface Plan {
  readonly title?: string
  readonly line?: string
  readonly policy?: Readonly<Record<string, unknown>>
  /** Of a link that is known to a forger, in base64url. */
  readonly joinSecret?: string
}

/** The sealed header of a round, its policy and its links; the server does not know of it yet. */
export async function makeRound({
  title = 'Checkout, autumn',
  line = '',
  policy: more = {},
  joinSecret: forged,
}: Plan = {}) {
  const keys = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const { d = '', x, y } = await subtle.exportKey('jwk', keys.privateKey)
  const policy = {
    instrument: { id: 'two-hats', version: 1, hash },
    form: 'full',
    names: false,
    least: 3,
    closes: Math.floor(Date.now() / 1000) + 3 * 86_400,
    purgeDays: 30,
    most: 60,
    ...more,
  }
  const secret = Buffer.from(d, 'base64url')
  const joinSecret = forged ? Buffer.from(forged, 'base64url') : await derived(secret, 'join secret', 16)
  const plain = padded(JSON.stringify(sorted({ v: 1, key: { x, y }, title, line, policy })), 1536)
  const id = new Uint8Array(await subtle.digest('SHA-256', Buffer.concat([utf8('two-hats-round-1'), plain])))
  const key = await subtle.importKey('raw', await derived(joinSecret, 'header key', 32), 'AES-GCM', false, [
    'encrypt',
  ])
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const header = Buffer.concat([
    iv,
    new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv }, key, plain)),
  ])
  return {
    ...{ id, keys, policy, header: header.toString('base64url') },
    token: base64url(await derived(secret, 'admin token', 32)),
    join: `/join#${base64url(id)}.${base64url(joinSecret)}`,
    lead: `${base64url(id)}.${d}`,
  }
}

export type Round = Awaited<ReturnType<typeof makeRound>>

const asLead = ({ id, token }: Round) => ({ 'Round-Id': base64url(id), Authorization: `Bearer ${token}` })

/** Opens a round at the server. */
export async function openRound(request: APIRequestContext, plan: Plan = {}): Promise<Round> {
  const round = await makeRound(plan)
  const { header, policy } = round
  const answer = await request.post('/api/round', { headers: asLead(round), data: { header, policy } })
  expect(answer.status()).toBe(201)
  return round
}

export async function closeRound(request: APIRequestContext, round: Round): Promise<unknown> {
  return (await request.post('/api/round/close', { headers: asLead(round) })).json()
}

export const deleteRound = async (request: APIRequestContext, round: Round) =>
  expect((await request.delete('/api/round', { headers: asLead(round) })).status()).toBe(204)

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})

/** What came, as it was sealed, in the order of the texts: `{"answers":…}`, with a name in a round with names. */
export async function lettersOf(request: APIRequestContext, round: Round): Promise<readonly unknown[]> {
  const blob = await (await request.get('/api/round/envelopes', { headers: asLead(round) })).body()
  const texts = Array.from({ length: blob.length / 593 }, async (_, at) => {
    const [enc, box] = [65, 593].map((end, part) => {
      const bytes = new Uint8Array(blob.subarray(593 * at + (part === 0 ? 0 : 65), 593 * at + end))
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    }) as [ArrayBuffer, ArrayBuffer]
    const info = utf8('two-hats round envelope 1')
    const plain = await suite.open({ recipientKey: round.keys, enc, info }, box, round.id)
    return Buffer.from(plain).toString().replace(/\0+$/, '')
  })
  return (await Promise.all(texts)).sort().map((text) => JSON.parse(text))
}
