import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname } from 'node:path'
import { CliError, systemError } from '../base/cli-error.ts'
import { openPipe } from './open-pipe.ts'
import { type OutputTarget, outputTarget } from './output-target.ts'

export interface Output {
  /** Resolves when there is room for more. The text is Latin-1: a character a byte. */
  readonly write: (bytes: string) => Promise<void>
  /** Everything is written: waits until it is on the disk. */
  readonly finish: () => Promise<void>
  /** Gives the finished file its name, at once; waits until that is on the disk too. */
  readonly name: () => Promise<void>
}

/** Answers are personal: a new file is for its owner alone, whatever else the umask would allow. */
const OWNER_ONLY = 0o600

const stdoutNames = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** A file that has its name only when it is complete, or stdout where no path or `-` is given. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || stdoutNames.has(path)) return standardOutput
  const target = await outputTarget(path)
  const failed = (cause: unknown) => {
    throw systemError(`Cannot write ${path}`, cause)
  }
  const partial = target.isFile ? `${target.path}.partial-${randomUUID()}` : target.path
  const opening = target.isPipe ? openPipe(partial) : open(partial, target.isFile ? 'wx' : 'w', OWNER_ONLY)
  const handle = await opening.catch(failed)
  unfinished.set(handle, target.isFile ? partial : null)
  await keepOwner(path, handle, target)
  return {
    write: async (bytes) => {
      if (bytes !== '') await handle.writeFile(bytes, 'latin1').catch(failed)
    },
    finish: async () => {
      if (target.isFile) await handle.sync().catch(failed)
      await handle.close().catch(failed)
      if (!target.isFile) unfinished.delete(handle)
    },
    name: async () => {
      if (!target.isFile) return
      try {
        renameSync(partial, target.path)
      } catch (cause) {
        failed(cause)
      }
      unfinished.delete(handle)
      await syncFolder(dirname(target.path))
    },
  }
}

/**
 * Outputs begun and not finished, and what is to be removed of them: however the process ends, but by SIGKILL, it goes with
 * it. They are held here, since Node.js complains on stderr when it has to close one that nobody holds.
 */
const unfinished = new Map<FileHandle, string | null>()
process.on('exit', () => {
  for (const partial of unfinished.values()) if (partial !== null) rmSync(partial, { force: true })
})

async function keepOwner(path: string, handle: FileHandle, { kept }: OutputTarget): Promise<void> {
  if (kept === null) return
  try {
    const { uid, gid } = await handle.stat()
    if (uid !== kept.uid || gid !== kept.gid) await handle.chown(kept.uid, kept.gid)
    await handle.chmod(kept.mode)
  } catch {
    throw new CliError(
      `Cannot write ${path}: its owner cannot be kept; expected a file of your own, or a new name.`,
    )
  }
}

/** So that the name outlasts a power cut; not every file system can. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path).catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

const standardOutput: Output = {
  // An error is told by the stream's event, which ends the process: here it only never resolves.
  write: (bytes) =>
    new Promise((resolve) => {
      process.stdout.write(bytes, 'latin1', (error) => {
        if (!error) resolve()
      })
    }),
  finish: async () => {},
  name: async () => {},
}
