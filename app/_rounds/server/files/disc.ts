import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether an error of the file system has one of these codes. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** What it gives, or `null` where a file or folder on its way is not there. */
export const unlessMissing = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  })

export const readIfThere = (path: string): Promise<Buffer | null> => unlessMissing(readFile(path))
export const listIfThere = async (path: string): Promise<readonly string[] | null> =>
  await unlessMissing(readdir(path))
export const removeIfThere = (path: string): Promise<unknown> => unlessMissing(unlink(path))

/** A name that no other process, container or thread thinks of. */
export const randomName = (): string => randomBytes(16).toString('hex')

export async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What names a folder has is on disc when this resolves. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Names of folders that are there after a crash too. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await syncFolder(join(path, '..'))
}

/**
 * A file that is there whole or not at all, and never in the place of another: written and synced below `aside`, then
 * linked, and its folder synced. The folder is opened first, so that it is synced even where it has just been renamed.
 */
export async function publish(
  aside: string,
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<'published' | 'exists' | 'missing'> {
  const target = await unlessMissing(open(folder, 'r'))
  if (target === null) return 'missing'
  const draft = join(aside, randomName())
  try {
    await writeSynced(draft, bytes)
    await link(draft, join(folder, name))
    await target.sync()
    return 'published'
  } catch (error) {
    if (isCode(error, 'EEXIST')) return 'exists'
    if (isCode(error, 'ENOENT') && (await listIfThere(folder)) === null) return 'missing'
    throw error
  } finally {
    await target.close()
    await removeIfThere(draft)
  }
}

/** Takes a folder away at once, then deletes what was in it. */
export async function discard(path: string, aside: string): Promise<void> {
  const gone = join(aside, randomName())
  if ((await unlessMissing(rename(path, gone).then(() => true))) === null) return
  await syncFolder(join(path, '..'))
  await rm(gone, { recursive: true, force: true })
}
