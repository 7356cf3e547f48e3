import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hourOf } from '../hours.ts'
import { judge } from '../judge.ts'
import type { Counted, Write, Written } from '../store.ts'
import { listIfThere, publish, readIfThere, removeIfThere, unlessMissing } from './disc.ts'
import { latest, liveOf, nameOf, outdated } from './entries.ts'

const countPattern = /^count-(\d+)-(\d+)$/

/**
 * How many there were when this hour began. It is noted before the first change of an hour, in the name of an empty file:
 * where nothing is noted, nothing has changed since.
 */
export async function countedIn(folder: string, names: readonly string[], now: number): Promise<Counted> {
  const noted = names.flatMap((name) => {
    const [, hour, count] = countPattern.exec(name) ?? []
    return hour === undefined ? [] : [{ name, hour: Number(hour), count: Number(count) }]
  })
  const hour = hourOf(now)
  const [known] = noted.filter((one) => one.hour >= hour)
  if (known) return { count: known.count, hour }
  const count = liveOf(latest(names)).length
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
  const names = await listIfThere(folder)
  if (names === null) return 'missing'
  const entries = latest(names)
  const entry = entries.get(write.envelope)
  const verdict = judge(write, entry, { live: liveOf(entries).length, entries: entries.size, most })
  if (verdict === 'unknown' || verdict === 'full') return { kind: verdict }
  if (entry && verdict === 'late') return { kind: 'kept', revision: entry.revision }
  const name = nameOf(write)
  if (entry && verdict === 'repeated') return await compared(join(folder, entry.name), write)
  if ((await unlessMissing(countedIn(folder, names, now))) === null) return 'missing'
  const done = await publish(aside, folder, name, write.sealed ?? new Uint8Array())
  if (done === 'missing') return 'missing'
  if (done === 'exists') return await compared(join(folder, name), write)
  const after = (await listIfThere(folder)) ?? []
  // Another process may have taken the last place at this moment: then neither has it.
  if (write.sealed !== null && !entry?.live && liveOf(latest(after)).length > most) {
    await removeIfThere(join(folder, name))
    return { kind: 'full' }
  }
  const kept = latest(after).get(write.envelope)
  if (kept) for (const old of outdated(after, kept)) await removeIfThere(join(folder, old))
  return { kind: 'kept', revision: Math.max(write.revision, kept?.revision ?? 0) }
}

/** A second write under one revision: the same once more, or something else. */
async function compared(path: string, { revision, sealed }: Write): Promise<Written | 'missing'> {
  const bytes = await readIfThere(path)
  if (bytes === null) return 'missing'
  const isSame = path.endsWith('.x') ? sealed === null : sealed !== null && bytes.equals(sealed)
  return isSame ? { kind: 'kept', revision } : { kind: 'conflict' }
}
