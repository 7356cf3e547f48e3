import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { newRound, newWrite, T } from '../testing/rounds.ts'
import { fileStore } from './file-store.ts'

const above = mkdtempSync(join(tmpdir(), 'rounds-away-'))
afterAll(() => rmSync(above, { recursive: true }))

it('does not take a folder that is away, or an empty one in its place, for rounds that were deleted', async () => {
  const [folder, away] = [join(above, 'data'), join(above, 'away')]
  const store = await fileStore(folder)
  const { id, ...round } = newRound()
  expect(await store.open({ id, ...round }, 10)).toBe('opened')
  renameSync(folder, away)
  for (const isEmpty of [false, true]) {
    if (isEmpty) mkdirSync(folder)
    await expect(store.read(id, T)).rejects.toThrow('ENOENT')
    await expect(store.write(id, newWrite(), T)).rejects.toThrow('ENOENT')
    await expect(store.delete(id)).rejects.toThrow('ENOENT')
  }
  rmSync(folder, { recursive: true })
  renameSync(away, folder)
  expect((await store.read(id, T))?.id).toBe(id)
  expect(await store.read(newRound().id, T)).toBeNull()
})
