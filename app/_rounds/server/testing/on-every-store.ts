import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { fileStore } from '../files/file-store.ts'
import { connect } from '../postgres/connect.ts'
import { postgresStore } from '../postgres/postgres-store.ts'
import type { NewRound, Store, Write } from '../store.ts'
import { cut, newRound, newWrite, T, text } from './rounds.ts'

/** `npm run check -- rounds` names a database of its own for this. */
const url = process.env.ROUNDS_TEST_DATABASE

const stores = [
  { name: 'files', make: () => mkdtempSync(join(tmpdir(), 'rounds-')) },
  ...(url ? [{ name: 'PostgreSQL', make: () => url }] : []),
]

export interface Kit {
  readonly store: () => Store
  /** What another process has on the same place; it is ended by who asked for it. */
  readonly another: () => Promise<Store>
  readonly opened: (policy?: Partial<NewRound['policy']>) => Promise<NewRound>
  /** So many envelopes, all kept. */
  readonly filled: (round: NewRound, people: number) => Promise<readonly Write[]>
  readonly handedOut: (id: string) => Promise<readonly string[] | null>
}

/** The same tests on every kind of store there is. */
export function onEveryStore(title: string, tests: (kit: Kit) => void): void {
  describe.each(stores)(`${title} on $name`, ({ name, make }) => {
    const place = make()
    const another = async () =>
      name === 'files' ? await fileStore(place) : postgresStore(await connect(place))
    let one: Store
    beforeAll(async () => {
      one = await another()
    })
    afterAll(async () => {
      await one.end()
      if (name === 'files') await rm(place, { recursive: true })
    })
    tests({
      store: () => one,
      another,
      async opened(policy = {}) {
        const round = newRound(policy)
        expect(await one.open(round, 1e6)).toBe('opened')
        return round
      },
      async filled(round, people) {
        const writes = Array.from({ length: people }, () => newWrite())
        for (const write of writes)
          expect(await one.write(round.id, write, T)).toEqual({ kind: 'kept', revision: 1 })
        return writes
      },
      handedOut: async (id) => cut(await one.envelopes(id)),
    })
  })
}

/** What was sent, as `handedOut` has it. */
export const texts = (writes: readonly Write[]) => writes.map((write) => text(write.sealed)).sort()
