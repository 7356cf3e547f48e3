import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { cut, newRound, newWrite, T, text } from '../testing/rounds.ts'
import { fileStore } from './file-store.ts'

let isFull = false
vi.mock('node:fs/promises', async (original) => {
  const disc = await original<typeof import('node:fs/promises')>()
  const open: typeof disc.open = (path, flags, mode) =>
    isFull && flags === 'wx'
      ? Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
      : disc.open(path, flags, mode)
  return { ...disc, open }
})

const folder = mkdtempSync(join(tmpdir(), 'rounds-full-'))
afterEach(() => {
  isFull = false
})
afterAll(() => rmSync(folder, { recursive: true }))

async function filled(people: number, least: number) {
  const store = await fileStore(folder)
  const round = newRound({ least })
  await store.open(round, 100)
  const writes = Array.from({ length: people }, () => newWrite())
  for (const write of writes) await store.write(round.id, write, T)
  isFull = true
  await expect(store.write(round.id, newWrite(), T)).rejects.toThrow('no space left')
  return { store, round, sent: writes.map((write) => text(write.sealed)).sort() }
}

const inRound = (id: string) => readdirSync(join(folder, 'rounds', id)).sort()

it('deletes a round on a full disc, for good', async () => {
  const { store, round } = await filled(5, 3)
  await store.delete(round.id)
  expect(inRound(round.id)).toEqual(['gone'])
  expect(await store.read(round.id, T)).toBeNull()
  expect(await store.open(round, 100)).toBe('gone')
  isFull = false
  expect(await store.open(round, 100)).toBe('gone')
})

it('closes a round on a full disc: frozen at once, and one blob when there is room', async () => {
  const { store, round, sent } = await filled(5, 3)
  const end = { count: 5, enough: true }
  expect(await store.close(round.id)).toEqual(end)
  expect(await store.close(round.id)).toEqual(end)
  expect(await store.write(round.id, newWrite(), T)).toEqual({ kind: 'closed' })
  expect((await store.read(round.id, T))?.closed).toEqual(end)
  expect(cut(await store.envelopes(round.id))).toEqual(sent)
  await store.sweep(T)
  expect(inRound(round.id)).toEqual(['closing', 'round'])
  isFull = false
  await store.sweep(T)
  expect(inRound(round.id)).toEqual(['closed', 'round'])
  expect(cut(await store.envelopes(round.id))).toEqual(sent)
})

it('closes one of too few on a full disc: how many stays known, what they sent does not stay', async () => {
  const { store, round, sent } = await filled(2, 3)
  const end = { count: 2, enough: false }
  expect(await store.close(round.id)).toEqual(end)
  const left = readdirSync(join(folder, 'rounds', round.id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'round')
    .map(({ parentPath, name }) => join(parentPath, name))
  for (const path of left) expect(sent).not.toContain(text(readFileSync(path)))
  expect((await store.read(round.id, T))?.closed).toEqual(end)
  isFull = false
  expect((await store.read(round.id, T))?.closed).toEqual(end)
  expect(await store.envelopes(round.id)).toBeNull()
})
