import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { purgeAt } from '../../policy.ts'
import type { Closed, NewRound } from '../store.ts'
import { discard, listIfThere, readIfThere, removeIfThere } from './disc.ts'

interface Parts {
  readonly rounds: string
  readonly gone: string
  readonly aside: string
  readonly known: (id: string) => Promise<NewRound | null>
  readonly freeze: (id: string, least: number) => Promise<Closed | null>
}

/** When something is to be done about a round. */
interface Dates {
  readonly closes: number
  readonly purge: number
  readonly least: number
  readonly settled: boolean
}

/**
 * Closes and deletes what is due. Dates never change, so each round is read once in the life of a process: ten thousand
 * rounds cost one list of names a time. One that fails does not keep the others; the first error is thrown at the end.
 */
export function sweeper({ rounds, gone, aside, known, freeze }: Parts) {
  const dates = new Map<string, Dates>()
  let aged: ReadonlySet<string> = new Set()

  async function datesOf(id: string): Promise<Dates | null> {
    const found = dates.get(id)
    if (found) return found
    const round = await known(id)
    if (round === null) return null
    const { closes, least } = round.policy
    const names = (await listIfThere(join(rounds, id))) ?? []
    // A crash may have left a closing half done.
    if (names.includes('closing') || !(names.includes('open') || names.includes('closed')))
      await freeze(id, least)
    const settled = !names.includes('open')
    const read = { closes, purge: purgeAt(round.policy), least, settled }
    dates.set(id, read)
    return read
  }

  async function attend(id: string, now: number): Promise<void> {
    const due = await datesOf(id)
    if (due === null) return
    if (now >= due.purge) {
      await discard(join(rounds, id), aside)
      dates.delete(id)
    } else if (!due.settled && now >= due.closes) {
      await freeze(id, due.least)
      dates.set(id, { ...due, settled: true })
    }
  }

  async function forget(id: string, now: number): Promise<void> {
    // A crash may have come between the note and the deletion.
    await discard(join(rounds, id), aside)
    const until = Number(String(await readIfThere(join(gone, id))))
    if (now >= until) await removeIfThere(join(gone, id))
  }

  /** What lay there at the last time too is nobody's any more. */
  async function tidy(): Promise<void> {
    const names = (await listIfThere(aside)) ?? []
    const left = names.filter((name) => aged.has(name))
    for (const name of left) await rm(join(aside, name), { recursive: true, force: true })
    aged = new Set(names.filter((name) => !left.includes(name)))
  }

  return async (now: number): Promise<void> => {
    const errors: unknown[] = []
    const trying = (work: Promise<void>) => work.catch((error: unknown) => errors.push(error))
    for (const id of (await listIfThere(gone)) ?? []) await trying(forget(id, now))
    const there = new Set(await listIfThere(rounds))
    for (const id of there) await trying(attend(id, now))
    for (const id of dates.keys()) if (!there.has(id)) dates.delete(id)
    await trying(tidy())
    if (errors.length > 0) throw errors[0]
  }
}
