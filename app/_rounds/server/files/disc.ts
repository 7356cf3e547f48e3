import { randomBytes } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { access, link, mkdir, open, readdir, readFile, rename, rm, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** Whether an error of the file system has one of these codes. */
export const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** Whether there is no room for another block, of the disc or of this user. */
export const isFull = (error: unknown): boolean => isCode(error, 'ENOSPC', 'EDQUOT')

/** What it gives, or `null` where a file or folder on its way is not there. */
export const unlessMissing = <T>(work: Promise<T>): Promise<T | null> =>
  work.catch((error: unknown) => {
    if (isCode(error, 'ENOENT', 'ENOTDIR')) return null
    throw error
  })

export const isThere = async (path: string): Promise<boolean> =>
  (await unlessMissing(access(path).then(() => true))) ?? false
export const readIfThere = (path: string): Promise<Buffer | null> => unlessMissing(readFile(path))
export const listIfThere = async (path: string): Promise<readonly string[] | null> =>
  await unlessMissing(readdir(path))
/** The same with the kind of each: the file system keeps it beside the name. */
export const entriesIfThere = async (path: string): Promise<readonly Dirent[] | null> =>
  await unlessMissing(readdir(path, { withFileTypes: true }))
export const removeIfThere = (path: string): Promise<unknown> => unlessMissing(unlink(path))
/** Whether it was there to be moved; what stands in its new place is replaced, a folder only if it is empty. */
export const moveIfThere = async (from: string, to: string): Promise<boolean> =>
  (await unlessMissing(rename(from, to).then(() => true))) ?? false

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

/** Puts bytes in the place of a file's own, in the blocks that it has: this needs no room. */
export async function overwrite(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.write(bytes, 0, bytes.length, 0)
    await file.truncate(bytes.length)
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

type Published = 'published' | 'exists' | 'missing'

/** The folder is opened first, so that it is synced even where it has just been renamed. */
async function into(folder: string, put: () => Promise<void>): Promise<Published> {
  const target = await unlessMissing(open(folder, 'r'))
  if (target === null) return 'missing'
  try {
    await put()
    await target.sync()
    return 'published'
  } catch (error) {
    if (isCode(error, 'EEXIST')) return 'exists'
    if (isCode(error, 'ENOENT') && (await listIfThere(folder)) === null) return 'missing'
    throw error
  } finally {
    await target.close()
  }
}

/** A file that is there whole or not at all, and never in the place of another: written and synced below `aside`, then linked. */
export const publish = (aside: string, folder: string, name: string, bytes: Uint8Array): Promise<Published> =>
  into(folder, async () => {
    const draft = join(aside, randomName())
    try {
      await writeSynced(draft, bytes)
      await link(draft, join(folder, name))
    } finally {
      await removeIfThere(draft)
    }
  })

/** A name that says all there is to say, and never in the place of a file: a symbolic link that leads nowhere. */
export const publishMark = (folder: string, name: string): Promise<Published> =>
  into(folder, () => symlink('nothing', join(folder, name)))

/** Takes a file or folder away at once, then deletes it with what was in it. */
export async function discard(path: string, aside: string): Promise<void> {
  const gone = join(aside, randomName())
  if (!(await moveIfThere(path, gone))) return
  await syncFolder(join(path, '..'))
  await rm(gone, { recursive: true, force: true })
}
