import type { Dirent } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hourOf } from '../hours.ts'
import { judge } from '../judge.ts'
import type { Counted, Write, Written } from '../store.ts'
import { entriesIfThere, publish, publishMark, readIfThere, removeIfThere, unlessMissing } from './disc.ts'
import { type FileEntry, latest, liveOf, nameOf, outdated } from './entries.ts'

const countPattern = /^count-(\d+)-(\d+)$/

/**
 * How many there were when this hour began. It is noted before the first change of an hour, in the name of an empty file:
 * where nothing is noted, nothing has changed since.
 */
export async function countedIn(folder: string, there: readonly Dirent[], now: number): Promise<Counted> {
  const noted = there.flatMap(({ name }) => {
    const [, hour, count] = countPattern.exec(name) ?? []
    return hour === undefined ? [] : [{ name, hour: Number(hour), count: Number(count) }]
  })
  const hour = hourOf(now)
  const [known] = noted.filter((one) => one.hour >= hour)
  if (known) return { count: known.count, hour }
  const count = liveOf(latest(there)).length
  await writeFile(join(folder, `count-${hour}-${count}`), '')
  for (const { name } of noted) await removeIfThere(join(folder, name))
  return { count, hour }
}

/** Writes into the folder of an open round; it is gone once the round is closed. */
export async function writeInto(
  folder: string,
  aside: string,
  write: Write,
  most: number,
  now: number,
): Promise<Written | 'missing'> {
  const there = await entriesIfThere(folder)
  if (there === null) return 'missing'
  const entries = latest(there)
  const entry = entries.get(write.envelope)
  const verdict = judge(write, entry, { live: liveOf(entries).length, entries: entries.size, most })
  if (verdict === 'unknown' || verdict === 'full') return { kind: verdict }
  if (entry && verdict === 'late') return { kind: 'kept', revision: entry.revision }
  if (entry && verdict === 'repeated') return await compared(folder, entry, write)
  if ((await unlessMissing(countedIn(folder, there, now))) === null) return 'missing'
  const name = nameOf(write)
  const { sealed } = write
  const done = await (sealed === null ? publishMark(folder, name) : publish(aside, folder, name, sealed))
  if (done === 'missing') return 'missing'
  // Another process was faster: what it wrote is there now.
  if (done === 'exists') return await writeInto(folder, aside, write, most, now)
  const after = (await entriesIfThere(folder)) ?? []
  // Another process may have taken the last place at this moment: then neither has it.
  if (sealed !== null && !entry?.live && liveOf(latest(after)).length > most) {
    await removeIfThere(join(folder, name))
    return { kind: 'full' }
  }
  const kept = latest(after).get(write.envelope)
  if (kept) for (const old of outdated(after, kept)) await removeIfThere(join(folder, old))
  return { kind: 'kept', revision: Math.max(write.revision, kept?.revision ?? 0) }
}

/** A second write under one revision: the same once more, or something else. */
async function compared(
  folder: string,
  { name, live }: FileEntry,
  { revision, sealed }: Write,
): Promise<Written | 'missing'> {
  if (!live || sealed === null)
    return live === (sealed !== null) ? { kind: 'kept', revision } : { kind: 'conflict' }
  const bytes = await readIfThere(join(folder, name))
  if (bytes === null) return 'missing'
  return bytes.equals(sealed) ? { kind: 'kept', revision } : { kind: 'conflict' }
}
