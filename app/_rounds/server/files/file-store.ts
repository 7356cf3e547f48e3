import { access, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { purgeAt } from '../../policy.ts'
import { sameRound } from '../same-round.ts'
import { shuffledBlob } from '../shuffled.ts'
import type { Closed, NewRound, Opened, Round, Store } from '../store.ts'
import { turns } from '../turns.ts'
import {
  discard,
  isCode,
  listIfThere,
  makeFolder,
  publish,
  randomName,
  readIfThere,
  syncFolder,
  unlessMissing,
  writeSynced,
} from './disc.ts'
import { latest, liveOf } from './entries.ts'
import { countedIn, writeInto } from './open-folder.ts'
import { closedBytes, parseClosed, parseRound, roundBytes } from './round-file.ts'
import { sweeper } from './sweeper.ts'

/**
 * Rounds as files. `rounds/<id>/` has `round` (what never changes), `open/` (a file an envelope) and after closing `closed`;
 * `gone/<id>` says of a deleted round until when its id is not taken again; `aside/` has what is being written or deleted.
 * Closing renames `open` to `closing`: a late write finds it gone. The first `closed` that is linked is the round's end.
 */
export async function fileStore(folder: string): Promise<Store> {
  const [rounds, gone, aside] = ['rounds', 'gone', 'aside'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const path of [folder, rounds, gone, aside]) await makeFolder(path)
  const inTurn = turns()

  async function closedOf(id: string) {
    const bytes = await readIfThere(join(rounds, id, 'closed'))
    return bytes === null ? null : parseClosed(bytes)
  }

  async function freeze(id: string, least: number): Promise<Closed | null> {
    const round = join(rounds, id)
    const closing = join(round, 'closing')
    if ((await unlessMissing(rename(join(round, 'open'), closing).then(() => true))) !== null)
      await syncFolder(round)
    const names = await listIfThere(closing)
    if (names !== null && (await closedOf(id)) === null) {
      const envelopes = await Promise.all(
        liveOf(latest(names)).map(({ name }) => readIfThere(join(closing, name))),
      )
      // Where another process has deleted some of them, it has linked the end before: this one is not taken.
      const found = envelopes.filter((bytes) => bytes !== null)
      const blob = found.length >= least ? shuffledBlob(found) : new Uint8Array()
      await publish(aside, round, 'closed', closedBytes(found.length, blob))
    }
    await rm(closing, { recursive: true, force: true })
    const end = await closedOf(id)
    return end && { count: end.count, enough: end.enough }
  }

  async function known(id: string): Promise<NewRound | null> {
    const bytes = await readIfThere(join(rounds, id, 'round'))
    // A folder that is away, such as one on a disc that is not mounted, is no deletion: nobody is told that it was one.
    if (bytes === null) await access(rounds)
    return bytes && parseRound(id, bytes)
  }

  async function read(id: string, now: number): Promise<Round | null> {
    const round = await known(id)
    if (round === null || now >= purgeAt(round.policy)) return null
    const end = await closedOf(id)
    if (end !== null) return { ...round, closed: { count: end.count, enough: end.enough } }
    if ((await listIfThere(join(rounds, id, 'open'))) !== null) return { ...round, closed: null }
    const closed = await freeze(id, round.policy.least)
    return closed && { ...round, closed }
  }

  async function close(id: string): Promise<Closed | null> {
    const round = await known(id)
    return round && (await freeze(id, round.policy.least))
  }

  async function make(round: NewRound): Promise<boolean> {
    const draft = join(aside, randomName())
    await mkdir(join(draft, 'open'), { recursive: true, mode: 0o700 })
    try {
      await writeSynced(join(draft, 'round'), roundBytes(round))
      await syncFolder(draft)
      await rename(draft, join(rounds, round.id))
      await syncFolder(rounds)
      return true
    } catch (error) {
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return false
      throw error
    } finally {
      await rm(draft, { recursive: true, force: true })
    }
  }

  const isGone = async (id: string) => (await readIfThere(join(gone, id))) !== null

  return {
    read,
    close,
    async open(round, mostRounds): Promise<Opened> {
      if (await isGone(round.id)) return 'gone'
      if ((await known(round.id)) === null) {
        const there = (await readdir(rounds)).length + (await readdir(gone)).length
        if (there >= mostRounds) return 'full'
        if (await make(round)) {
          if (!(await isGone(round.id))) return 'opened'
          await discard(join(rounds, round.id), aside)
          return 'gone'
        }
      }
      const found = await known(round.id)
      return found && sameRound(found, round) ? 'same' : 'taken'
    },
    async write(id, write, now) {
      const round = await known(id)
      if (round === null || now >= purgeAt(round.policy)) return { kind: 'unknown' }
      if (now >= round.policy.closes) return { kind: 'closed' }
      const { most } = round.policy
      const written = await inTurn(id, () => writeInto(join(rounds, id, 'open'), aside, write, most, now))
      if (written !== 'missing') return written
      return { kind: (await known(id)) === null ? 'unknown' : 'closed' }
    },
    async count(id, now) {
      const folder = join(rounds, id, 'open')
      return await inTurn(id, async () => {
        const names = await listIfThere(folder)
        return names && (await unlessMissing(countedIn(folder, names, now)))
      })
    },
    async envelopes(id) {
      const end = await closedOf(id)
      return end?.enough ? end.blob : null
    },
    async delete(id) {
      const round = await known(id)
      if (round === null) return
      await publish(aside, gone, id, Buffer.from(`${round.policy.closes}\n`))
      await discard(join(rounds, id), aside)
    },
    sweep: sweeper({ rounds, gone, aside, known, freeze }),
    end: async () => {},
  }
}
