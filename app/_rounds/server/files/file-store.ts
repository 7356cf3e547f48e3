import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { purgeAt } from '../../policy.ts'
import { sameRound } from '../same-round.ts'
import type { Closed, NewRound, Opened, Round, Store } from '../store.ts'
import { turns } from '../turns.ts'
import { clear, deleteRound, readGone } from './deleting.ts'
import {
  entriesIfThere,
  isCode,
  isThere,
  listIfThere,
  makeFolder,
  randomName,
  readIfThere,
  syncFolder,
  unlessMissing,
  writeSynced,
} from './disc.ts'
import { endOf, freeze } from './ending.ts'
import { countedIn, writeInto } from './open-folder.ts'
import { type Ended, parseRound, roundBytes } from './round-file.ts'
import { sweeper } from './sweeper.ts'

// The folder is known when it runs: a build that looked for it would take the whole project along.
const within = (folder: string, name: string) => join(/* turbopackIgnore: true */ folder, name)

/** Whether rounds were ever kept in a folder. */
export const hasFiles = (folder: string): Promise<boolean> => isThere(within(folder, 'rounds'))

const closedOf = (end: Ended | 'damaged' | null): Closed | 'damaged' | null =>
  end === null || end === 'damaged' ? end : { count: end.count, enough: end.enough }

/**
 * Rounds as files. `rounds/<id>/` has `round` (what never changes), `open/` (an envelope each), and after closing `closed`;
 * `gone` takes the place of `round` when it is deleted. `aside/` has what is being written or deleted.
 */
export async function fileStore(folder: string): Promise<Store> {
  const [rounds, aside] = [within(folder, 'rounds'), within(folder, 'aside')]
  for (const path of [folder, rounds, aside]) await makeFolder(path)
  const inTurn = turns()
  const at = (id: string) => join(rounds, id)

  async function known(id: string): Promise<NewRound | null> {
    const bytes = await readIfThere(join(at(id), 'round'))
    // A folder that is away, such as one on a disc that is not mounted, is no deletion: nobody is told that it was one.
    if (bytes === null) await access(rounds)
    return bytes && parseRound(id, bytes)
  }

  async function end({ id, policy }: NewRound): Promise<Closed | 'damaged' | null> {
    const ended = await freeze(at(id), aside, policy)
    if ((await readGone(at(id))) === null) return closedOf(ended)
    // It was deleted meanwhile.
    await clear(at(id), aside)
    return null
  }

  async function make(round: NewRound): Promise<boolean> {
    const draft = join(aside, randomName())
    await mkdir(join(draft, 'open'), { recursive: true, mode: 0o700 })
    try {
      await writeSynced(join(draft, 'round'), roundBytes(round))
      await syncFolder(draft)
      await rename(draft, at(round.id))
      await syncFolder(rounds)
      return true
    } catch (error) {
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return false
      throw error
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }

  const { sweep, forget } = sweeper({ rounds, aside, known, end })

  return {
    async open(round, mostRounds): Promise<Opened> {
      if ((await known(round.id)) === null && (await readGone(at(round.id))) === null) {
        if (((await listIfThere(rounds))?.length ?? 0) >= mostRounds) return 'full'
        if (await make(round)) return 'opened'
      }
      const found = await known(round.id)
      if (found) return sameRound(found, round) ? 'same' : 'taken'
      return (await readGone(at(round.id))) === null ? 'taken' : 'gone'
    },
    async read(id, now): Promise<Round | null> {
      const round = await known(id)
      if (round === null || now >= purgeAt(round.policy)) return null
      if (await isThere(join(at(id), 'open'))) return { ...round, closed: null }
      const closed = closedOf(await endOf(at(id), round.policy)) ?? (await end(round))
      return closed && { ...round, closed }
    },
    async write(id, write, now) {
      const round = await known(id)
      if (round === null || now >= purgeAt(round.policy)) return { kind: 'unknown' }
      if (now >= round.policy.closes) return { kind: 'closed' }
      const { most } = round.policy
      const written = await inTurn(id, () => writeInto(join(at(id), 'open'), aside, write, most, now))
      if (written !== 'missing') return written
      return { kind: (await known(id)) === null ? 'unknown' : 'closed' }
    },
    async count(id, now) {
      const path = join(at(id), 'open')
      return await inTurn(id, async () => {
        const there = await entriesIfThere(path)
        return there && (await unlessMissing(countedIn(path, there, now)))
      })
    },
    async close(id) {
      const round = await known(id)
      return round && (await end(round))
    },
    async envelopes(id) {
      const round = await known(id)
      const ended = round && (await endOf(at(id), round.policy))
      return ended !== null && ended !== 'damaged' && ended.enough ? ended.blob : null
    },
    async delete(id) {
      if ((await known(id)) === null) return
      await deleteRound(at(id), aside)
      forget(id)
    },
    sweep,
    end: async () => {},
  }
}
