import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BYTES } from '../wire.ts'
import { closeRound, countRound, deleteRound, postRound, readEnvelopes } from './lead.ts'
import { putEnvelope, readRound, withdrawEnvelope } from './person.ts'

interface Answer {
  readonly status: number
  readonly type?: string
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
}

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

const round = filled(32, 1)
const lead = { round, adminToken: filled(32, 2) }
const mine = { round, envelopeId: filled(16, 3), writeToken: filled(16, 4), revision: 7 }
const header = filled(BYTES.headerSealed, 5)
const policy = { instrument: { id: 'two-hats', version: 1, hash: 'ab'.repeat(32) } }

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
})
const problem = (status: number, code?: string, headers = {}): Answer => ({
  status,
  type: 'application/problem+json',
  headers,
  body: JSON.stringify({ type: 'about:blank', title: 'x', status, detail: 'x', ...(code ? { code } : {}) }),
})

let next: Answer | 'hangs up' = json({})
let asked: { readonly request: IncomingMessage; readonly body: Buffer }[] = []

const server = createServer(async (request, response) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  asked.push({ request, body: Buffer.concat(parts) })
  if (next === 'hangs up') return request.socket.destroy()
  response.writeHead(next.status, { ...(next.type ? { 'content-type': next.type } : {}), ...next.headers })
  response.end(next.body)
})

const given: RequestInit[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const real = fetch
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    given.push(init)
    return real(`http://127.0.0.1:${port}${path}`, init)
  })
})
beforeEach(() => {
  asked = []
  given.length = 0
})
afterAll(() => server.close())

const answering = (answer: Answer | 'hangs up') => {
  next = answer
}

describe('a request', () => {
  it.each([
    ['GET', '/api/round', () => readRound(round), undefined, 0],
    ['PUT', '/api/round/envelope', () => putEnvelope(mine, filled(593, 9)), base64url(filled(16, 4)), 593],
    ['DELETE', '/api/round/envelope', () => withdrawEnvelope(mine), base64url(filled(16, 4)), 0],
    ['DELETE', '/api/round', () => deleteRound(lead), base64url(filled(32, 2)), 0],
    ['POST', '/api/round/close', () => closeRound(lead), base64url(filled(32, 2)), 0],
    ['GET', '/api/round/count', () => countRound(lead), base64url(filled(32, 2)), 0],
    ['GET', '/api/round/envelopes', () => readEnvelopes(lead), base64url(filled(32, 2)), 0],
  ])(
    '%s %s names round and token in headers, nothing in its address',
    async (method, path, send, token, bytes) => {
      answering(problem(404))
      expect(await send()).toEqual({ kind: 'gone' })
      expect(asked).toHaveLength(1)
      const [{ request, body } = { request: {} as IncomingMessage, body: Buffer.of() }] = asked
      expect([request.method, request.url, body.length]).toEqual([method, path, bytes])
      expect(request.headers['round-id']).toBe(base64url(round))
      expect(request.headers.authorization).toBe(token === undefined ? undefined : `Bearer ${token}`)
      expect(given[0]).toMatchObject({
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      })
    },
  )

  it('of an envelope says which and in which version', async () => {
    answering(json({ revision: 7 }))
    expect(await withdrawEnvelope(mine)).toEqual({ kind: 'ok', value: 7 })
    expect(asked[0]?.request.headers).toMatchObject({
      'envelope-id': base64url(filled(16, 3)),
      'envelope-revision': '7',
    })
    expect(await putEnvelope(mine, filled(593, 9))).toEqual({ kind: 'ok', value: 7 })
    expect(asked[1]?.request.headers['content-type']).toBe('application/octet-stream')
    expect(asked[1]?.body.equals(Buffer.alloc(593, 9))).toBe(true)
  })

  it('that opens a round holds its header and policy', async () => {
    answering(json({ state: 'open' }, 201))
    const made = { header: { policy: policy as never }, sealedHeader: header }
    expect(await postRound(lead, made)).toEqual({ kind: 'ok', value: 'open' })
    expect(JSON.parse(String(asked[0]?.body))).toEqual({ header: base64url(header), policy })
    expect(asked[0]?.request.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: `Bearer ${base64url(filled(32, 2))}`,
    })
  })
})

describe('an answer', () => {
  it('is read', async () => {
    answering(json({ header: base64url(header), policy, state: 'closed' }))
    expect(await readRound(round)).toEqual({
      kind: 'ok',
      value: { sealedHeader: header, policy, state: 'closed' },
    })
    answering(json({ state: 'closed', count: 4, enough: false }))
    expect(await closeRound(lead)).toEqual({
      kind: 'ok',
      value: { state: 'closed', count: 4, enough: false },
    })
    expect(await countRound(lead)).toEqual({
      kind: 'ok',
      value: { state: 'closed', count: 4, enough: false },
    })
    answering(json({ state: 'open', count: 0, asOf: 3600 }))
    expect(await countRound(lead)).toEqual({ kind: 'ok', value: { state: 'open', count: 0, asOf: 3600 } })
    answering({ status: 204 })
    expect(await deleteRound(lead)).toEqual({ kind: 'ok', value: 'deleted' })
    answering({ status: 200, type: 'application/octet-stream', body: Buffer.alloc(60 * 593, 6) })
    expect(await readEnvelopes(lead)).toEqual({ kind: 'ok', value: filled(60 * 593, 6) })
  })

  it.each([
    ['a round is not there', problem(404), { kind: 'gone' }],
    ['it was deleted', problem(410, 'deleted'), { kind: 'gone' }],
    ['it is closed', problem(409, 'closed'), { kind: 'closed' }],
    ['it is open', problem(409, 'open'), { kind: 'open' }],
    ['too few have answered', problem(409, 'too-few'), { kind: 'too-few' }],
    ['what was kept is damaged', problem(409, 'damaged'), { kind: 'damaged' }],
    ['rounds are switched off', problem(501, 'off'), { kind: 'off' }],
    ['it is full', problem(409, 'full'), { kind: 'full' }],
    ['the server has no room', problem(503, 'no-more-rounds', { 'retry-after': '3600' }), { kind: 'full' }],
    ['the revision is taken', problem(409, 'revision'), { kind: 'refused', code: 'revision' }],
    ['it is not understood', problem(400), { kind: 'refused', code: '400' }],
    ['it comes from elsewhere', problem(403), { kind: 'refused', code: '403' }],
    ['the rules are not taken', problem(422), { kind: 'refused', code: '422' }],
    ['it came too slowly', problem(408), { kind: 'offline' }],
    ['there were too many', problem(429, undefined, { 'retry-after': '17' }), { kind: 'busy', seconds: 17 }],
    ['nothing can be kept', problem(503, undefined, { 'retry-after': '2' }), { kind: 'busy', seconds: 2 }],
    ['a wait is no number', problem(503, undefined, { 'retry-after': 'soon' }), { kind: 'busy', seconds: 5 }],
    [
      'a wait is too long',
      problem(429, undefined, { 'retry-after': '99999' }),
      { kind: 'busy', seconds: 3600 },
    ],
    ['a proxy speaks for it', { status: 502, type: 'text/html', body: '<p>' }, { kind: 'busy', seconds: 5 }],
    ['another page is there', { status: 404, type: 'text/html', body: '<p>' }, { kind: 'offline' }],
    ['a network wants a login', { status: 200, type: 'text/html', body: '<p>' }, { kind: 'offline' }],
    ['it leads elsewhere', { status: 302, headers: { location: '/' } }, { kind: 'offline' }],
    ['the line breaks', 'hangs up' as const, { kind: 'offline' }],
    ['a revision is none', json({ revision: 0 }), { kind: 'offline' }],
    ['it is too long', json({ revision: 7, more: 'x'.repeat(5000) }), { kind: 'offline' }],
  ])('says so where %s', async (_, answer, outcome) => {
    answering(answer)
    expect(await putEnvelope(mine, filled(593, 9))).toEqual(outcome)
  })

  it('of envelopes is whole ones, at most 60', async () => {
    for (const length of [0, 592, 594, 61 * 593]) {
      answering({ status: 200, type: 'application/octet-stream', body: Buffer.alloc(length) })
      expect(await readEnvelopes(lead)).toEqual({ kind: 'offline' })
    }
  })

  it('with a header of another length is none', async () => {
    answering(json({ header: base64url(filled(BYTES.headerSealed - 1, 5)), policy, state: 'open' }))
    expect(await readRound(round)).toEqual({ kind: 'offline' })
  })

  it('that does not come is not waited for longer than 15 s', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort())
    expect(await readRound(round)).toEqual({ kind: 'offline' })
    expect(timeout.mock.calls).toEqual([[15_000]])
  })
})
