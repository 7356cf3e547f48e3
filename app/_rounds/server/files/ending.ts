import { rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import type { Policy } from '../../policy.ts'
import { shuffledBlob } from '../shuffled.ts'
import {
  entriesIfThere,
  isFull,
  moveIfThere,
  publish,
  readIfThere,
  syncFolder,
  unlessMissing,
} from './disc.ts'
import { latest, liveOf } from './entries.ts'
import { type Ended, endBytes, parseEnd } from './round-file.ts'

async function closedOf(round: string, policy: Policy): Promise<Ended | 'damaged' | null> {
  const bytes = await readIfThere(join(round, 'closed'))
  return bytes && parseEnd(bytes, policy)
}

async function frozenPaths(round: string): Promise<readonly string[] | null> {
  const closing = join(round, 'closing')
  const there = await entriesIfThere(closing)
  return there && liveOf(latest(there)).map(({ name }) => join(closing, name))
}

/** The end that `closing` stands for; `null` where it is not there, or is just being deleted. */
async function frozenOf(round: string, { least }: Policy): Promise<Ended | null> {
  const paths = await frozenPaths(round)
  if (paths === null) return null
  const enough = paths.length >= least
  const envelopes = enough ? await Promise.all(paths.map(readIfThere)) : []
  const found = envelopes.filter((bytes) => bytes !== null)
  if (found.length < envelopes.length) return null
  return { count: paths.length, enough, blob: shuffledBlob(found) }
}

/**
 * How a round has ended: by its file `closed`, or, where a full disc has not taken that yet, by what is frozen in `closing`.
 * `null` where it has not.
 */
export async function endOf(round: string, policy: Policy): Promise<Ended | 'damaged' | null> {
  const closed = await closedOf(round, policy)
  if (closed !== null) return closed
  const frozen = await frozenOf(round, policy)
  // What was read of it may have been on its way out, since another process has made `closed` of it.
  return (await closedOf(round, policy)) ?? frozen
}

/**
 * Ends a round: `open` becomes `closing`, so that a late write finds it gone, and that becomes the file `closed`. The first one
 * that is linked is the end, whichever process made it. `null` where there is nothing to end.
 */
export async function freeze(
  round: string,
  aside: string,
  policy: Policy,
): Promise<Ended | 'damaged' | null> {
  if (await moveIfThere(join(round, 'open'), join(round, 'closing'))) await syncFolder(round)
  const frozen = (await closedOf(round, policy)) === null ? await frozenOf(round, policy) : null
  try {
    if (frozen) await publish(aside, round, 'closed', endBytes(frozen))
  } catch (error) {
    if (frozen === null || !isFull(error)) throw error
    // It is closed all the same, and tried again. Of too few only their number is kept: their names hold it.
    if (!frozen.enough)
      for (const path of (await frozenPaths(round)) ?? []) await unlessMissing(truncate(path))
    return await endOf(round, policy)
  }
  await rm(join(round, 'closing'), { recursive: true, force: true })
  return await closedOf(round, policy)
}
