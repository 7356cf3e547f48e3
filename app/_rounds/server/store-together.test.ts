import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Store, Write } from './store.ts'
import { onEveryStore, texts } from './testing/on-every-store.ts'
import { cut, newWrite, T, text } from './testing/rounds.ts'

onEveryStore('two processes', ({ store, another, opened, handedOut }) => {
  let other: Store
  beforeAll(async () => {
    other = await another()
  })
  afterAll(() => other.end())

  it('may do everything at once', async () => {
    const round = await opened({ least: 3 })
    const writes = Array.from({ length: 40 }, () => newWrite())
    const closing = (at: number) => (at === 20 ? [store().close(round.id), other.close(round.id)] : [])
    const kinds = new Map<Write, string>()
    await Promise.all(
      writes.flatMap((write, at) => [
        (at % 2 ? store() : other).write(round.id, write, T).then(({ kind }) => kinds.set(write, kind)),
        (at % 3 ? store() : other).write(round.id, write, T).then(() => {}),
        ...closing(at),
      ]),
    )
    const [one, two] = await Promise.all([store().envelopes(round.id), other.envelopes(round.id)])
    expect(text(one)).toBe(text(two))
    const kept = writes.filter((write) => kinds.get(write) === 'kept')
    const found = cut(one) ?? []
    for (const envelope of texts(kept)) expect(found).toContain(envelope)
    expect(new Set(found).size).toBe(found.length)
  })

  it('do not both acknowledge sending and withdrawing under one revision', async () => {
    const round = await opened({ least: 1, names: true })
    const kept: Write[] = []
    for (let at = 0; at < 40; at += 1) {
      const put = newWrite()
      const both = [put, { ...put, sealed: null }]
      const [one, two] = at % 2 ? both : both.reverse()
      if (!one || !two) throw new Error('Expected two writes.')
      const done = await Promise.all([store().write(round.id, one, T), other.write(round.id, two, T)])
      expect(done.map(({ kind }) => kind).sort()).toEqual(['conflict', 'kept'])
      const acknowledged = done[0]?.kind === 'kept' ? one : two
      if (acknowledged.sealed) kept.push(acknowledged)
    }
    await store().close(round.id)
    expect((await handedOut(round.id)) ?? []).toEqual(texts(kept))
  })

  it('leave nothing of a round that one deletes while the other closes it', async () => {
    for (let at = 0; at < 20; at += 1) {
      const round = await opened({ least: 1, names: true })
      const writes = Array.from({ length: 5 }, () => newWrite())
      for (const write of writes) await store().write(round.id, write, T)
      await Promise.all([
        store().delete(round.id),
        other.close(round.id),
        other.write(round.id, newWrite(), T),
        other.open(round, 1e6),
      ])
      expect(await other.read(round.id, T)).toBeNull()
      expect(await other.envelopes(round.id)).toBeNull()
      expect(await other.close(round.id)).toBeNull()
      expect(await other.open(round, 1e6)).toBe('gone')
    }
  })
})
