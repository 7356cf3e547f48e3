import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { purgeAt } from '../../policy.ts'
import { LONGEST_SECONDS } from '../../policy-limits.ts'
import type { NewRound } from '../store.ts'
import { clear } from './deleting.ts'
import { discard, listIfThere, unlessMissing } from './disc.ts'

interface Parts {
  readonly rounds: string
  readonly aside: string
  readonly known: (id: string) => Promise<NewRound | null>
  readonly end: (round: NewRound) => Promise<unknown>
}

/** When a round is to be looked at again, in seconds since 1970. */
interface Due {
  readonly next: number
  readonly isDamaged?: boolean
}

/** When a round that does not say so any more is past its date at the latest. */
async function latestOf(round: string): Promise<number> {
  const made = (await unlessMissing(stat(join(round, 'round')))) ?? (await unlessMissing(stat(round)))
  return Math.ceil((made?.mtimeMs ?? 0) / 1000) + LONGEST_SECONDS
}

/**
 * Closes and deletes what is due. Dates never change, so each round is read once in the life of a process, and when it is due:
 * ten thousand rounds cost one list of names a time. One that fails does not keep the others; the first error is thrown at
 * the end.
 */
export function sweeper({ rounds, aside, known, end }: Parts) {
  const dates = new Map<string, Due>()
  let aged: ReadonlySet<string> = new Set()

  /** Does what is due; `null` where nothing is left. */
  async function attend(id: string, now: number): Promise<Due | null> {
    const path = join(rounds, id)
    const round = await known(id)
    const closes = round ? round.policy.closes : await clear(path, aside)
    const last = round ? purgeAt(round.policy) : (closes ?? (await latestOf(path)))
    if (now >= last) {
      await discard(path, aside)
      return null
    }
    // What cannot be read now may be restored.
    if (round === null) return closes === null ? { next: now, isDamaged: true } : { next: last }
    const names = async () => (await listIfThere(path)) ?? []
    const before = await names()
    if (before.includes('open') && now < round.policy.closes) return { next: round.policy.closes }
    // A crash may have left a closing half done; a full disc takes an end later.
    if (before.includes('closing') || !before.includes('closed')) await end(round)
    return { next: (await names()).includes('closing') ? now : last }
  }

  /** What lay there at the last time too is nobody's any more. */
  async function tidy(): Promise<void> {
    const names = (await listIfThere(aside)) ?? []
    const left = names.filter((name) => aged.has(name))
    for (const name of left) await rm(join(aside, name), { recursive: true, force: true })
    aged = new Set(names.filter((name) => !left.includes(name)))
  }

  return {
    /** A round that is deleted has another date. */
    forget: (id: string): void => {
      dates.delete(id)
    },
    async sweep(now: number): Promise<number> {
      const errors: unknown[] = []
      const trying = (work: Promise<void>) => work.catch((error: unknown) => errors.push(error))
      const there = new Set((await listIfThere(rounds))?.filter((name) => /^[0-9a-f]{64}$/.test(name)))
      for (const id of dates.keys()) if (!there.has(id)) dates.delete(id)
      for (const id of there)
        if (now >= (dates.get(id)?.next ?? 0))
          await trying(
            attend(id, now).then((due) => {
              if (due) dates.set(id, due)
              else dates.delete(id)
            }),
          )
      await trying(tidy())
      if (errors.length > 0) throw errors[0]
      return [...dates.values()].filter(({ isDamaged }) => isDamaged).length
    },
  }
}
