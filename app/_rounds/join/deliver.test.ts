import { beforeEach, describe, expect, it, vi } from 'vitest'
import { merged, noRows, type Rows } from '../../_storage/rows.ts'
import type { Outcome } from '../client/outcome.ts'
import type { EnvelopeAt } from '../client/person.ts'
import { deliver } from './deliver.ts'
import { changeJoined, type Joined, joinedAt, keepJoined } from './joined.ts'

const state = vi.hoisted(() => ({
  rows: new Map() as Rows,
  at: 0,
  answers: [] as unknown[],
  sent: [] as unknown[],
  meanwhile: () => {},
}))

vi.mock('../../_storage/store.ts', () => ({
  heldNow: () => ({ rows: state.rows }),
  settled: async () => null,
  edit: (values: Readonly<Record<string, unknown>>) => {
    state.at += 1
    state.rows = merged(
      state.rows,
      Object.entries(values).map(([path, value]) => ({ path, at: state.at, value })),
    )
  },
}))

const answer = async ({ revision }: EnvelopeAt, first: number | null) => {
  state.sent.push([revision, first])
  state.meanwhile()
  state.meanwhile = () => {}
  return state.answers.shift() as Outcome<number>
}
vi.mock('../client/person.ts', () => ({
  putEnvelope: (at: EnvelopeAt, envelope: Uint8Array) => answer(at, envelope[0] ?? null),
  withdrawEnvelope: (at: EnvelopeAt) => answer(at, null),
}))

const base64url = (length: number, byte: number) => Buffer.alloc(length, byte).toString('base64url')
const id = base64url(32, 1)
const letter = (code: string) => ({ code, on: '2026-11-29T12:00:00.000Z', name: '' })
const waiting = (revision: number, byte: number) => ({
  revision,
  letter: letter(`code ${byte}`),
  envelope: base64url(593, byte),
})
const joined: Joined = {
  id,
  joinSecret: base64url(16, 2),
  since: 1,
  known: { title: 'Checkout', closes: 2, closed: false },
  receipt: { envelopeId: base64url(16, 3), writeToken: base64url(16, 4) },
  elsewhere: false,
  sent: null,
  waiting: waiting(1, 5),
}
const now = () => joinedAt(state.rows, id)
const ok = (value: number) => ({ kind: 'ok', value })
const taken = { kind: 'refused', code: 'revision' }

beforeEach(() => {
  Object.assign(state, { rows: noRows, at: 0, answers: [], sent: [] })
  keepJoined(joined)
})

describe('what is sealed', () => {
  it('is sent, and kept as sent once the server has it', async () => {
    state.answers = [ok(1)]
    expect(await deliver(id, true)).toEqual({ kind: 'ok' })
    expect(state.sent).toEqual([[1, 5]])
    expect(now()).toEqual({ ...joined, sent: { revision: 1, letter: letter('code 5') }, waiting: null })
    expect(await deliver(id, true)).toEqual({ kind: 'nothing' })
  })

  it('is sent again byte for byte, under the same revision, as often as it takes', async () => {
    state.answers = [{ kind: 'offline' }, { kind: 'busy', seconds: 2 }, { kind: 'full' }, ok(1)]
    expect(await deliver(id, true)).toEqual({ kind: 'offline' })
    expect(now()).toEqual(joined)
    expect(await deliver(id, false)).toEqual({ kind: 'busy', seconds: 2 })
    expect(await deliver(id, false)).toEqual({ kind: 'full' })
    expect(await deliver(id, false)).toEqual({ kind: 'ok' })
    expect(state.sent).toEqual([1, 1, 1, 1].map((revision) => [revision, 5]))
  })

  it('stays to be told of where the round is closed or gone', async () => {
    for (const kind of ['closed', 'gone']) {
      state.answers = [{ kind }]
      expect(await deliver(id, true)).toEqual({ kind })
      expect(now()).toEqual(joined)
    }
  })
})

describe('what another device has written later', () => {
  it.each([
    ['a higher revision', [ok(3), ok(4)], [1, 4], 4],
    ['the same one', [taken, ok(2)], [1, 2], 2],
  ])('gives way to a press: %s', async (_, answers, revisions, last) => {
    state.answers = [...answers]
    expect(await deliver(id, true)).toEqual({ kind: 'ok' })
    expect(state.sent).toEqual(revisions.map((revision) => [revision, 5]))
    expect(now()?.sent).toEqual({ revision: last, letter: letter('code 5') })
  })

  it.each([
    ['a higher revision', ok(3), 3],
    ['the same one', taken, 1],
  ])('stands against a retry: %s', async (_, told, revision) => {
    state.answers = [told]
    expect(await deliver(id, false)).toEqual({ kind: 'late' })
    expect(now()).toMatchObject({ sent: { revision, letter: null }, waiting: null, elsewhere: true })
  })

  it('ends a press that never gets ahead of it', async () => {
    state.answers = Array.from({ length: 5 }, () => taken)
    expect(await deliver(id, true)).toEqual({ kind: 'refused', code: 'revision' })
    expect(now()?.waiting).toMatchObject({ revision: 6 })
  })
})

it('what another tab seals meanwhile is not lost, and goes next', async () => {
  state.answers = [ok(1), ok(2)]
  state.meanwhile = () => changeJoined(id, () => ({ waiting: waiting(2, 6) }))
  expect(await deliver(id, true)).toEqual({ kind: 'ok' })
  expect(state.sent).toEqual([
    [1, 5],
    [2, 6],
  ])
  expect(now()?.sent).toEqual({ revision: 2, letter: letter('code 6') })
})

it('a withdrawal is sent without an envelope', async () => {
  changeJoined(id, () => ({ waiting: { revision: 2, letter: null, envelope: null } }))
  state.answers = [ok(2)]
  expect(await deliver(id, true)).toEqual({ kind: 'ok' })
  expect(state.sent).toEqual([[2, null]])
  expect(now()?.sent).toEqual({ revision: 2, letter: null })
})
