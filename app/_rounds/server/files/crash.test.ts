import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Store, Write } from '../store.ts'
import { cut, newRound, newWrite, T, text } from '../testing/rounds.ts'
import { fileStore } from './file-store.ts'

/** Calls of the file system until the process is no more: from then on nothing is done. */
let left = Number.POSITIVE_INFINITY

function counted<T extends object>(target: T): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name)
      if (typeof value !== 'function') return value
      return async (...args: unknown[]) => {
        // The system closes what a process has left open.
        if (name !== 'close') left -= 1
        if (left < 0 && name !== 'close') throw new Error('The process was killed.')
        const done: unknown = await value.apply(object, args)
        return name === 'open' ? counted(done as object) : done
      }
    },
  })
}

vi.mock('node:fs/promises', async (original) => counted({ ...(await original<object>()) }))

interface Scene {
  readonly store: Store
  readonly round: ReturnType<typeof newRound>
  readonly sent: readonly Write[]
}

/** A round of five envelopes, and what is done when the process is killed. */
const acts: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'a first envelope is sent': ({ store, round }) => store.write(round.id, newWrite(), T),
  'an envelope is replaced': ({ store, round, sent }) =>
    store.write(round.id, { ...newWrite(sent[0]), revision: 2, sealed: newWrite().sealed }, T),
  'an envelope is withdrawn': ({ store, round, sent }) =>
    store.write(round.id, { ...newWrite(sent[0]), revision: 2, sealed: null }, T),
  'the round is closed': ({ store, round }) => store.close(round.id),
  'the round is deleted': ({ store, round }) => store.delete(round.id),
  'the round is closed and deleted': async ({ store, round }) => {
    await store.close(round.id)
    await store.delete(round.id)
  },
  'another round is opened': ({ store }) => store.open(newRound(), 100),
  'it is past its date': ({ store, round }) => store.sweep(round.policy.closes + 31 * 86_400),
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => text(readFileSync(join(parentPath, name))))

it.each(Object.entries(acts))(
  'whenever it is killed while %s, what was acknowledged is whole or gone',
  async (what, act) => {
    let calls = 0
    for (let isOver = false; !isOver; calls += 1) {
      const folder = mkdtempSync(join(tmpdir(), 'rounds-crash-'))
      left = Number.POSITIVE_INFINITY
      const store = await fileStore(folder)
      const round = newRound({ least: 3 })
      await store.open(round, 100)
      const sent = Array.from({ length: 5 }, () => newWrite())
      for (const write of sent) await store.write(round.id, write, T)
      left = calls
      isOver = await act({ store, round, sent }).then(
        () => true,
        () => false,
      )

      left = Number.POSITIVE_INFINITY
      const again = await fileStore(folder)
      for (let sweeps = 0; sweeps < 3; sweeps += 1) await again.sweep(T)
      expect(readdirSync(join(folder, 'aside'))).toEqual([])
      const untouched = sent.slice(1).map((write) => text(write.sealed))
      if ((await again.read(round.id, T)) === null) {
        expect(what).toMatch(/deleted|past its date/)
        const files = filesIn(folder)
        for (const one of [...untouched, text(round.header)]) expect(files.join()).not.toContain(one)
      } else {
        const end = await again.close(round.id)
        const found = cut(await again.envelopes(round.id))
        expect(found).toEqual(expect.arrayContaining(untouched))
        expect(end).toEqual({ count: found?.length, enough: true })
        expect(new Set(found).size).toBe(found?.length)
      }
      rmSync(folder, { recursive: true })
    }
    expect(calls).toBeGreaterThan(5)
  },
)
