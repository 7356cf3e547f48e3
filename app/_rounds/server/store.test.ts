import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { purgeAt } from '../policy.ts'
import { fileStore } from './files/file-store.ts'
import { MOST_ENTRIES } from './judge.ts'
import { connect } from './postgres/connect.ts'
import { postgresStore } from './postgres/postgres-store.ts'
import type { NewRound, Store, Write } from './store.ts'
import { cut, newRound, newWrite, sealed, T, text } from './testing/rounds.ts'

/** `npm run check -- rounds` names a database of its own for this. */
const url = process.env.ROUNDS_TEST_DATABASE

const stores = [
  { name: 'files', make: () => mkdtempSync(join(tmpdir(), 'rounds-')) },
  ...(url ? [{ name: 'PostgreSQL', make: () => url }] : []),
]

describe.each(stores)('a store of rounds on $name', ({ name, make }) => {
  const place = make()
  const another = async () =>
    name === 'files' ? await fileStore(place) : postgresStore(await connect(place))
  let store: Store
  beforeAll(async () => {
    store = await another()
  })
  afterAll(async () => {
    await store.end()
    if (name === 'files') await rm(place, { recursive: true })
  })

  async function opened(policy: Partial<NewRound['policy']> = {}) {
    const round = newRound(policy)
    expect(await store.open(round, 1e6)).toBe('opened')
    return round
  }
  async function filled(round: NewRound, people: number) {
    const writes = Array.from({ length: people }, () => newWrite())
    for (const write of writes)
      expect(await store.write(round.id, write, T)).toEqual({ kind: 'kept', revision: 1 })
    return writes
  }
  const handedOut = async (id: string) => cut(await store.envelopes(id))
  const texts = (writes: readonly Write[]) => writes.map((write) => text(write.sealed)).sort()

  it('keeps a round as it was opened', async () => {
    const round = await opened()
    const read = await store.read(round.id, T)
    expect({ ...read, header: text(read?.header ?? null) }).toEqual({
      ...round,
      header: text(round.header),
      closed: null,
    })
    expect(await store.read(newRound().id, T)).toBeNull()
  })

  it('takes an opening once more, and no other under its id', async () => {
    const round = await opened()
    expect(await store.open(round, 1e6)).toBe('same')
    expect(await store.open(round, 0)).toBe('same')
    for (const other of [
      { ...newRound(), id: round.id },
      { ...round, admin: newRound().admin },
      { ...round, header: newRound().header },
      { ...round, policy: { ...round.policy, least: 3 } },
    ])
      expect(await store.open(other, 1e6)).toBe('taken')
    expect((await store.read(round.id, T))?.admin).toBe(round.admin)
  })

  it('has so many rounds and not one more', async () => {
    expect(await store.open(newRound(), 1)).toBe('full')
  })

  it('P3: hands out nothing before the end, and then what there was, in an order that says nothing', async () => {
    const round = await opened()
    const writes = await filled(round, 24)
    expect(await store.envelopes(round.id)).toBeNull()
    expect(await store.close(round.id)).toEqual({ count: 24, enough: true })
    expect(await handedOut(round.id)).toEqual(texts(writes))
    const inOrder = Buffer.concat(writes.map((write) => write.sealed ?? Buffer.alloc(0)))
    expect(text(await store.envelopes(round.id))).not.toBe(inOrder.toString('base64'))
  })

  it('P4: what is closed stays as it is', async () => {
    const round = await opened()
    const [first] = await filled(round, 5)
    const end = await store.close(round.id)
    const before = text(await store.envelopes(round.id))
    expect(await store.write(round.id, newWrite(), T)).toEqual({ kind: 'closed' })
    expect(await store.write(round.id, { ...newWrite(first), revision: 9 }, T)).toEqual({ kind: 'closed' })
    expect(await store.open(round, 1e6)).toBe('same')
    expect(await store.close(round.id)).toEqual(end)
    expect((await store.read(round.id, T))?.closed).toEqual(end)
    expect(text(await store.envelopes(round.id))).toBe(before)
    expect(await store.count(round.id, T)).toBeNull()
  })

  it.each([
    [3, 2, false],
    [3, 3, true],
    [5, 4, false],
    [5, 5, true],
  ])('P4: of at least %i, %i are enough: %s', async (least, people, enough) => {
    const round = await opened({ least })
    const writes = await filled(round, people)
    expect(await store.close(round.id)).toEqual({ count: people, enough })
    expect(await handedOut(round.id)).toEqual(enough ? texts(writes) : null)
  })

  it('P4: withdrawals do not count as people', async () => {
    const round = await opened({ least: 3 })
    const [first] = await filled(round, 3)
    await store.write(round.id, { ...newWrite(first), revision: 2, sealed: null }, T)
    expect(await store.close(round.id)).toEqual({ count: 2, enough: false })
    expect(await store.envelopes(round.id)).toBeNull()
  })

  it('P5: a later version replaces, an earlier one changes nothing', async () => {
    const round = await opened({ least: 1, names: true })
    const first = newWrite()
    const [second, third] = [2, 3].map((revision) => ({ ...first, revision, sealed: sealed() }))
    if (!second || !third) throw new Error('Expected three versions.')
    for (const [write, revision] of [
      [second, 2],
      [first, 2],
      [second, 2],
      [third, 3],
      [first, 3],
      [second, 3],
      [third, 3],
    ] as const)
      expect(await store.write(round.id, write, T)).toEqual({ kind: 'kept', revision })
    await store.close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([third]))
  })

  it('P5: what was withdrawn does not come back by a late request, and can be sent anew', async () => {
    const round = await opened({ least: 1, names: true })
    const first = newWrite()
    const gone = { ...first, revision: 2, sealed: null }
    expect(await store.write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 2 })
    expect(await store.write(round.id, first, T)).toEqual({ kind: 'kept', revision: 2 })
    expect(await store.write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 2 })
    const anew = { ...first, revision: 3, sealed: sealed() }
    expect(await store.write(round.id, anew, T)).toEqual({ kind: 'kept', revision: 3 })
    expect(await store.write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 3 })
    await store.close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([anew]))
  })

  it('one revision is one content', async () => {
    const round = await opened()
    const first = newWrite()
    await store.write(round.id, first, T)
    expect(await store.write(round.id, { ...first, sealed: sealed() }, T)).toEqual({ kind: 'conflict' })
    expect(await store.write(round.id, { ...first, sealed: null }, T)).toEqual({ kind: 'conflict' })
    expect(await store.write(round.id, first, T)).toEqual({ kind: 'kept', revision: 1 })
  })

  it('another writer has no say', async () => {
    const round = await opened({ least: 1, names: true })
    const first = newWrite()
    await store.write(round.id, first, T)
    for (const sealedBytes of [sealed(), null])
      expect(
        await store.write(round.id, { ...newWrite(), envelope: first.envelope, sealed: sealedBytes }, T),
      ).toEqual({ kind: 'unknown' })
    await store.close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([first]))
  })

  it('takes `most`, and another for one withdrawn; many at once do not slip through', async () => {
    const round = await opened({ most: 5 })
    const crowd = await Promise.all(
      Array.from({ length: 20 }, () => store.write(round.id, newWrite(), T).then(({ kind }) => kind)),
    )
    expect(crowd.filter((kind) => kind === 'kept')).toHaveLength(5)
    expect(crowd.filter((kind) => kind === 'full')).toHaveLength(15)
    await store.close(round.id)
    expect(await handedOut(round.id)).toHaveLength(5)
    const other = await opened({ most: 5 })
    const [first] = await filled(other, 5)
    expect(await store.write(other.id, newWrite(), T)).toEqual({ kind: 'full' })
    await store.write(other.id, { ...newWrite(first), revision: 2, sealed: null }, T)
    expect(await store.write(other.id, newWrite(), T)).toEqual({ kind: 'kept', revision: 1 })
    expect(await store.write(other.id, { ...newWrite(first), revision: 3 }, T)).toEqual({ kind: 'full' })
  })

  it('withdrawals do not fill it without end, and an own one always has room', async () => {
    const round = await opened()
    const [first] = await filled(round, 1)
    for (let at = 1; at < MOST_ENTRIES; at += 1)
      expect((await store.write(round.id, newWrite({ sealed: null }), T)).kind).toBe('kept')
    expect(await store.write(round.id, newWrite({ sealed: null }), T)).toEqual({ kind: 'full' })
    expect(await store.write(round.id, { ...newWrite(first), revision: 2, sealed: null }, T)).toEqual({
      kind: 'kept',
      revision: 2,
    })
  })

  it('counts as of the last full hour', async () => {
    const round = await opened({ closes: T + 9000 })
    const hour = Math.floor(T / 3600)
    await filled(round, 3)
    expect(await store.count(round.id, T + 1)).toEqual({ count: 0, hour })
    expect(await store.count(round.id, (hour + 1) * 3600 - 1)).toEqual({ count: 0, hour })
    await store.write(round.id, newWrite(), (hour + 1) * 3600 + 5)
    expect(await store.count(round.id, (hour + 1) * 3600 + 6)).toEqual({ count: 3, hour: hour + 1 })
    expect(await store.count(round.id, (hour + 2) * 3600)).toEqual({ count: 4, hour: hour + 2 })
    expect(await store.count(newRound().id, T)).toBeNull()
  })

  it('closes to the second, by time alone', async () => {
    const round = await opened({ least: 3 })
    const writes = await filled(round, 3)
    const late = newWrite()
    expect((await store.write(round.id, late, T + 3599)).kind).toBe('kept')
    expect(await store.write(round.id, newWrite(), T + 3600)).toEqual({ kind: 'closed' })
    await store.sweep(T + 3599)
    expect((await store.read(round.id, T + 3599))?.closed).toBeNull()
    await store.sweep(T + 3600)
    expect((await store.read(round.id, T + 3600))?.closed).toEqual({ count: 4, enough: true })
    expect(await handedOut(round.id)).toEqual(texts([...writes, late]))
  })

  it('P6: is unreachable past its date, and deleted when swept', async () => {
    const round = await opened()
    await filled(round, 5)
    await store.close(round.id)
    const date = purgeAt(round.policy)
    expect(await store.read(round.id, date - 1)).not.toBeNull()
    expect(await store.read(round.id, date)).toBeNull()
    await store.sweep(date - 1)
    expect(await store.envelopes(round.id)).not.toBeNull()
    await store.sweep(date)
    expect(await store.envelopes(round.id)).toBeNull()
    expect(await store.read(round.id, T)).toBeNull()
  })

  it('P6: a deleted round is gone, and does not come back by a late request', async () => {
    const round = await opened()
    const [first] = await filled(round, 5)
    await store.delete(round.id)
    await store.delete(round.id)
    await store.delete(newRound().id)
    expect(await store.read(round.id, T)).toBeNull()
    expect(await store.envelopes(round.id)).toBeNull()
    expect(await store.close(round.id)).toBeNull()
    expect(await store.count(round.id, T)).toBeNull()
    expect(await store.write(round.id, newWrite(first), T)).toEqual({ kind: 'unknown' })
    expect(await store.open(round, 1e6)).toBe('gone')
    await store.sweep(T)
    expect(await store.open(round, 1e6)).toBe('gone')
    await store.sweep(round.policy.closes)
    expect(await store.open(round, 1e6)).toBe('opened')
  })

  it('two processes may do everything at once', async () => {
    const other = await another()
    const round = await opened({ least: 3 })
    const writes = Array.from({ length: 40 }, () => newWrite())
    const closing = (at: number) => (at === 20 ? [store.close(round.id), other.close(round.id)] : [])
    const kinds = new Map<Write, string>()
    await Promise.all(
      writes.flatMap((write, at) => [
        (at % 2 ? store : other).write(round.id, write, T).then(({ kind }) => kinds.set(write, kind)),
        (at % 3 ? store : other).write(round.id, write, T).then(() => {}),
        ...closing(at),
      ]),
    )
    const [one, two] = await Promise.all([store.envelopes(round.id), other.envelopes(round.id)])
    expect(text(one)).toBe(text(two))
    const kept = writes.filter((write) => kinds.get(write) === 'kept')
    const found = cut(one) ?? []
    for (const envelope of texts(kept)) expect(found).toContain(envelope)
    expect(new Set(found).size).toBe(found.length)
    await other.end()
  })
})
