import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { POST as close } from '../../api/round/close/route.ts'
import { GET as count } from '../../api/round/count/route.ts'
import { PUT as put, DELETE as withdraw } from '../../api/round/envelope/route.ts'
import { GET as envelopes } from '../../api/round/envelopes/route.ts'
import { POST as open, GET as read, DELETE as remove } from '../../api/round/route.ts'
import { makeRound } from '../sealing/make-round.ts'
import { openRound } from '../sealing/open-round.ts'
import { samplePolicy } from '../testing/sample-round.ts'
import { closeRound, countRound, deleteRound, postRound, readEnvelopes } from './lead.ts'
import { putEnvelope, readRound, withdrawEnvelope } from './person.ts'

const handlers: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  'POST /api/round': open,
  'GET /api/round': read,
  'DELETE /api/round': remove,
  'PUT /api/round/envelope': put,
  'DELETE /api/round/envelope': withdraw,
  'POST /api/round/close': close,
  'GET /api/round/count': count,
  'GET /api/round/envelopes': envelopes,
}

const folder = mkdtempSync(join(tmpdir(), 'two-hats-client-'))

beforeAll(() => {
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', '')
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    // As a browser says it.
    if (init.body) headers.set('content-length', String(new Blob([init.body as BlobPart]).size))
    const request = new Request(`http://localhost${path}`, { ...init, headers })
    return await handlers[`${init.method} ${path}`]?.(request)
  })
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const now = () => Math.floor(Date.now() / 1000)

async function made(least: number) {
  const policy = { ...samplePolicy, names: true, least, closes: now() + 3600, most: Math.max(2, least) }
  const round = await makeRound({ title: 'Checkout', line: '', policy }, now())
  if (!round.ok) throw new Error(round.issue.message)
  const { id, joinSecret, adminToken } = round.value
  return { ...round.value, link: { id, joinSecret }, lead: { round: id, adminToken } }
}

const letter = (round: Uint8Array<ArrayBuffer>, byte: number, revision = 1) => ({
  round,
  envelopeId: new Uint8Array(16).fill(byte),
  writeToken: new Uint8Array(16).fill(byte + 100),
  revision,
})
const sealed = (byte: number) => new Uint8Array(593).fill(byte)

it('opens a round, sends, replaces, withdraws, closes and reads by the real handlers', async () => {
  const round = await made(1)
  const { lead, id } = round
  expect(await readRound(id)).toEqual({ kind: 'gone' })
  expect(await postRound(lead, round)).toEqual({ kind: 'ok', value: 'open' })
  expect(await postRound(lead, round)).toEqual({ kind: 'ok', value: 'open' })

  const served = await readRound(id)
  if (served.kind !== 'ok') throw new Error(served.kind)
  expect(served.value.state).toBe('open')
  expect((await openRound(round.link, served.value)).ok).toBe(true)

  expect(await putEnvelope(letter(id, 1), sealed(1))).toEqual({ kind: 'ok', value: 1 })
  expect(await putEnvelope(letter(id, 1), sealed(1))).toEqual({ kind: 'ok', value: 1 })
  expect(await putEnvelope(letter(id, 1), sealed(9))).toEqual({ kind: 'refused', code: 'revision' })
  expect(await putEnvelope(letter(id, 1, 5), sealed(2))).toEqual({ kind: 'ok', value: 5 })
  expect(await putEnvelope(letter(id, 1, 4), sealed(3))).toEqual({ kind: 'ok', value: 5 })
  expect(await putEnvelope({ ...letter(id, 1, 6), writeToken: sealed(7).slice(0, 16) }, sealed(3))).toEqual({
    kind: 'gone',
  })
  expect(await putEnvelope(letter(id, 2), sealed(4))).toEqual({ kind: 'ok', value: 1 })
  expect(await putEnvelope(letter(id, 3), sealed(5))).toEqual({ kind: 'full' })
  expect(await withdrawEnvelope(letter(id, 2, 2))).toEqual({ kind: 'ok', value: 2 })

  expect(await countRound(lead)).toMatchObject({ kind: 'ok', value: { state: 'open', count: 0 } })
  expect(await readEnvelopes(lead)).toEqual({ kind: 'open' })
  expect(await closeRound(lead)).toEqual({ kind: 'ok', value: { state: 'closed', count: 1, enough: true } })
  expect(await putEnvelope(letter(id, 1, 7), sealed(6))).toEqual({ kind: 'closed' })
  expect(await countRound(lead)).toEqual({ kind: 'ok', value: { state: 'closed', count: 1, enough: true } })
  expect(await readEnvelopes(lead)).toEqual({ kind: 'ok', value: sealed(2) })
  expect(await readEnvelopes({ ...lead, adminToken: new Uint8Array(32) })).toEqual({ kind: 'gone' })
  expect(await deleteRound(lead)).toEqual({ kind: 'ok', value: 'deleted' })
  expect(await readRound(id)).toEqual({ kind: 'gone' })
  expect(await postRound(lead, round)).toEqual({ kind: 'gone' })
})

it('hears that too few have answered', async () => {
  const round = await made(2)
  expect(await postRound(round.lead, round)).toEqual({ kind: 'ok', value: 'open' })
  expect(await putEnvelope(letter(round.id, 1), sealed(1))).toEqual({ kind: 'ok', value: 1 })
  expect(await closeRound(round.lead)).toEqual({
    kind: 'ok',
    value: { state: 'closed', count: 1, enough: false },
  })
  expect(await readEnvelopes(round.lead)).toEqual({ kind: 'too-few' })
})
