import { expect, it } from 'vitest'
import { MOST_ENTRIES } from './judge.ts'
import { onEveryStore, texts } from './testing/on-every-store.ts'
import { newWrite, sealed, T } from './testing/rounds.ts'

onEveryStore('envelopes of a round', ({ store, opened, filled, handedOut }) => {
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
      expect(await store().write(round.id, write, T)).toEqual({ kind: 'kept', revision })
    await store().close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([third]))
  })

  it('P5: what was withdrawn does not come back by a late request, and can be sent anew', async () => {
    const round = await opened({ least: 1, names: true })
    const first = newWrite()
    const gone = { ...first, revision: 2, sealed: null }
    expect(await store().write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 2 })
    expect(await store().write(round.id, first, T)).toEqual({ kind: 'kept', revision: 2 })
    expect(await store().write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 2 })
    const anew = { ...first, revision: 3, sealed: sealed() }
    expect(await store().write(round.id, anew, T)).toEqual({ kind: 'kept', revision: 3 })
    expect(await store().write(round.id, gone, T)).toEqual({ kind: 'kept', revision: 3 })
    await store().close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([anew]))
  })

  it('one revision is one content', async () => {
    const round = await opened()
    const first = newWrite()
    await store().write(round.id, first, T)
    expect(await store().write(round.id, { ...first, sealed: sealed() }, T)).toEqual({ kind: 'conflict' })
    expect(await store().write(round.id, { ...first, sealed: null }, T)).toEqual({ kind: 'conflict' })
    expect(await store().write(round.id, first, T)).toEqual({ kind: 'kept', revision: 1 })
  })

  it('another writer has no say', async () => {
    const round = await opened({ least: 1, names: true })
    const first = newWrite()
    await store().write(round.id, first, T)
    for (const sealedBytes of [sealed(), null])
      expect(
        await store().write(round.id, { ...newWrite(), envelope: first.envelope, sealed: sealedBytes }, T),
      ).toEqual({ kind: 'unknown' })
    await store().close(round.id)
    expect(await handedOut(round.id)).toEqual(texts([first]))
  })

  it('takes `most`, and another for one withdrawn; many at once do not slip through', async () => {
    const round = await opened({ most: 5 })
    const crowd = await Promise.all(
      Array.from({ length: 20 }, () =>
        store()
          .write(round.id, newWrite(), T)
          .then(({ kind }) => kind),
      ),
    )
    expect(crowd.filter((kind) => kind === 'kept')).toHaveLength(5)
    expect(crowd.filter((kind) => kind === 'full')).toHaveLength(15)
    await store().close(round.id)
    expect(await handedOut(round.id)).toHaveLength(5)
    const other = await opened({ most: 5 })
    const [first] = await filled(other, 5)
    expect(await store().write(other.id, newWrite(), T)).toEqual({ kind: 'full' })
    await store().write(other.id, { ...newWrite(first), revision: 2, sealed: null }, T)
    expect(await store().write(other.id, newWrite(), T)).toEqual({ kind: 'kept', revision: 1 })
    expect(await store().write(other.id, { ...newWrite(first), revision: 3 }, T)).toEqual({ kind: 'full' })
  })

  it('withdrawals do not fill it without end, and an own one always has room', async () => {
    const round = await opened()
    const [first] = await filled(round, 1)
    for (let at = 1; at < MOST_ENTRIES; at += 1)
      expect((await store().write(round.id, newWrite({ sealed: null }), T)).kind).toBe('kept')
    expect(await store().write(round.id, newWrite({ sealed: null }), T)).toEqual({ kind: 'full' })
    expect(await store().write(round.id, { ...newWrite(first), revision: 2, sealed: null }, T)).toEqual({
      kind: 'kept',
      revision: 2,
    })
  })
})
