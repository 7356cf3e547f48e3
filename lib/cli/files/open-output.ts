import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { systemError } from '../cli-error.ts'

export interface Output {
  /** Resolves when there is room for more. The text is Latin-1: a character a byte. */
  readonly write: (bytes: string) => Promise<void>
  /** Everything is written: the file gets its name. */
  readonly commit: () => Promise<void>
  /** Leaves nothing behind. Safe after a commit. */
  readonly discard: () => Promise<void>
}

/** A file that has its name only when it is complete, or stdout where no path or `-` is given. */
export async function openOutput(path: string | undefined): Promise<Output> {
  if (path === undefined || path === '-') return standardOutput
  const info = await stat(path).catch(() => null)
  if (info?.isDirectory()) throw systemError(`Cannot write ${path}`, 'EISDIR')
  // A device or a pipe has no name to be given later.
  const aside = info === null || info.isFile()
  const final = info === null ? path : await realpath(path)
  const partial = aside ? `${final}.partial-${process.pid}` : final
  const failed = (cause: unknown) => {
    throw systemError(`Cannot write ${path}`, cause)
  }
  const handle: FileHandle = await open(partial, 'w').catch(failed)
  let done = false
  const remove = async () => {
    if (done) return
    done = true
    await handle.close()
    if (aside) await rm(partial, { force: true })
  }
  pending.add(remove)
  return {
    write: async (bytes) => {
      if (bytes !== '') await handle.writeFile(bytes, 'latin1').catch(failed)
    },
    commit: async () => {
      done = true
      await handle.close()
      if (aside) await rename(partial, final).catch(failed)
      pending.delete(remove)
    },
    discard: remove,
  }
}

/** Files begun and not finished. */
const pending = new Set<() => Promise<void>>()

/** What a signal does before it ends the process. */
export async function discardAll(): Promise<void> {
  await Promise.allSettled([...pending].map((remove) => remove()))
}

const standardOutput: Output = {
  // An error is told by the stream's event, which ends the process: here it only never resolves.
  write: (bytes) =>
    new Promise((resolve) => {
      process.stdout.write(bytes, 'latin1', (error) => {
        if (!error) resolve()
      })
    }),
  commit: async () => {},
  discard: async () => {},
}
