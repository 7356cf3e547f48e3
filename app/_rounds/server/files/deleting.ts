import { join } from 'node:path'
import { discard, listIfThere, moveIfThere, overwrite, readIfThere, syncFolder } from './disc.ts'
import { parseRound } from './round-file.ts'

/** The file of a deleted round, once its file `round`: until when its id is not taken again, in seconds since 1970. */
const GONE = 'gone'

export const readGone = (round: string): Promise<Buffer | null> => readIfThere(join(round, GONE))

/** Deletes a round: by one renaming, which needs no room on a full disc and after which nothing finds it. */
export async function deleteRound(round: string, aside: string): Promise<void> {
  if (await moveIfThere(join(round, 'round'), join(round, GONE))) await syncFolder(round)
  await clear(round, aside)
}

/**
 * Finishes the deletion of a round that has a file `gone`, after a crash too. Resolves to the second that it was to close;
 * `null` where no round was deleted, or where the file is damaged.
 */
export async function clear(round: string, aside: string): Promise<number | null> {
  const bytes = await readGone(round)
  if (bytes === null) return null
  for (const name of (await listIfThere(round)) ?? [])
    if (name !== GONE) await discard(join(round, name), aside)
  const [, noted] = /^(\d+)\n/.exec(bytes.toString('latin1')) ?? []
  const closes = noted === undefined ? parseRound('', bytes)?.policy.closes : Number(noted)
  if (closes === undefined) return null
  const note = Buffer.from(`${closes}\n`)
  if (!bytes.equals(note)) await overwrite(join(round, GONE), note)
  return closes
}
