import { expect, it } from 'vitest'
import { purgeAt } from '../policy.ts'
import { onEveryStore, texts } from './testing/on-every-store.ts'
import { newRound, newWrite, T, text } from './testing/rounds.ts'

onEveryStore('rounds', ({ store, opened, filled, handedOut }) => {
  it('keeps a round as it was opened', async () => {
    const round = await opened()
    const read = await store().read(round.id, T)
    expect({ ...read, header: text(read?.header ?? null) }).toEqual({
      ...round,
      header: text(round.header),
      closed: null,
    })
    expect(await store().read(newRound().id, T)).toBeNull()
  })

  it('takes an opening once more, and no other under its id', async () => {
    const round = await opened()
    expect(await store().open(round, 1e6)).toBe('same')
    expect(await store().open(round, 0)).toBe('same')
    for (const other of [
      { ...newRound(), id: round.id },
      { ...round, admin: newRound().admin },
      { ...round, header: newRound().header },
      { ...round, policy: { ...round.policy, least: 3 } },
    ])
      expect(await store().open(other, 1e6)).toBe('taken')
    expect((await store().read(round.id, T))?.admin).toBe(round.admin)
  })

  it('has so many rounds and not one more', async () => {
    expect(await store().open(newRound(), 1)).toBe('full')
  })

  it('P3: hands out nothing before the end, and then what there was, in an order that says nothing', async () => {
    const round = await opened()
    const writes = await filled(round, 24)
    expect(await store().envelopes(round.id)).toBeNull()
    expect(await store().close(round.id)).toEqual({ count: 24, enough: true })
    expect(await handedOut(round.id)).toEqual(texts(writes))
    const inOrder = Buffer.concat(writes.map((write) => write.sealed ?? Buffer.alloc(0)))
    expect(text(await store().envelopes(round.id))).not.toBe(inOrder.toString('base64'))
  })

  it('P4: what is closed stays as it is', async () => {
    const round = await opened()
    const [first] = await filled(round, 5)
    const end = await store().close(round.id)
    const before = text(await store().envelopes(round.id))
    expect(await store().write(round.id, newWrite(), T)).toEqual({ kind: 'closed' })
    expect(await store().write(round.id, { ...newWrite(first), revision: 9 }, T)).toEqual({ kind: 'closed' })
    expect(await store().open(round, 1e6)).toBe('same')
    expect(await store().close(round.id)).toEqual(end)
    expect((await store().read(round.id, T))?.closed).toEqual(end)
    expect(text(await store().envelopes(round.id))).toBe(before)
    expect(await store().count(round.id, T)).toBeNull()
  })

  it.each([
    [3, 2, false],
    [3, 3, true],
    [5, 4, false],
    [5, 5, true],
  ])('P4: of at least %i, %i are enough: %s', async (least, people, enough) => {
    const round = await opened({ least })
    const writes = await filled(round, people)
    expect(await store().close(round.id)).toEqual({ count: people, enough })
    expect(await handedOut(round.id)).toEqual(enough ? texts(writes) : null)
  })

  it('P4: withdrawals do not count as people', async () => {
    const round = await opened({ least: 3 })
    const [first] = await filled(round, 3)
    await store().write(round.id, { ...newWrite(first), revision: 2, sealed: null }, T)
    expect(await store().close(round.id)).toEqual({ count: 2, enough: false })
    expect(await store().envelopes(round.id)).toBeNull()
  })

  it('counts as of the last full hour', async () => {
    const round = await opened({ closes: T + 9000 })
    const hour = Math.floor(T / 3600)
    await filled(round, 3)
    expect(await store().count(round.id, T + 1)).toEqual({ count: 0, hour })
    expect(await store().count(round.id, (hour + 1) * 3600 - 1)).toEqual({ count: 0, hour })
    await store().write(round.id, newWrite(), (hour + 1) * 3600 + 5)
    expect(await store().count(round.id, (hour + 1) * 3600 + 6)).toEqual({ count: 3, hour: hour + 1 })
    expect(await store().count(round.id, (hour + 2) * 3600)).toEqual({ count: 4, hour: hour + 2 })
    expect(await store().count(newRound().id, T)).toBeNull()
  })

  it('closes to the second, by time alone', async () => {
    const round = await opened({ least: 3 })
    const writes = await filled(round, 3)
    const late = newWrite()
    expect((await store().write(round.id, late, T + 3599)).kind).toBe('kept')
    expect(await store().write(round.id, newWrite(), T + 3600)).toEqual({ kind: 'closed' })
    await store().sweep(T + 3599)
    expect((await store().read(round.id, T + 3599))?.closed).toBeNull()
    await store().sweep(T + 3600)
    expect((await store().read(round.id, T + 3600))?.closed).toEqual({ count: 4, enough: true })
    expect(await handedOut(round.id)).toEqual(texts([...writes, late]))
  })

  it('P6: is unreachable past its date, and deleted when swept', async () => {
    const round = await opened()
    await filled(round, 5)
    await store().close(round.id)
    const date = purgeAt(round.policy)
    expect(await store().read(round.id, date - 1)).not.toBeNull()
    expect(await store().read(round.id, date)).toBeNull()
    await store().sweep(date - 1)
    expect(await store().envelopes(round.id)).not.toBeNull()
    await store().sweep(date)
    expect(await store().envelopes(round.id)).toBeNull()
    expect(await store().read(round.id, T)).toBeNull()
  })

  it('P6: a deleted round is gone, and does not come back by a late request', async () => {
    const round = await opened()
    const [first] = await filled(round, 5)
    await store().delete(round.id)
    await store().delete(round.id)
    await store().delete(newRound().id)
    expect(await store().read(round.id, T)).toBeNull()
    expect(await store().envelopes(round.id)).toBeNull()
    expect(await store().close(round.id)).toBeNull()
    expect(await store().count(round.id, T)).toBeNull()
    expect(await store().write(round.id, newWrite(first), T)).toEqual({ kind: 'unknown' })
    expect(await store().open(round, 1e6)).toBe('gone')
    await store().sweep(T)
    expect(await store().open(round, 1e6)).toBe('gone')
    await store().sweep(round.policy.closes)
    expect(await store().open(round, 1e6)).toBe('opened')
  })
})
