import { constants, type FileHandle, open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

const EVERY_MS = 50

/** Opens a named pipe when it has a reader. Waiting inside the system's own call would hold the process at its end. */
export async function openPipe(path: string): Promise<FileHandle> {
  for (;;) {
    const probe = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch((cause: unknown) => {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ENXIO') return null
      throw cause
    })
    if (probe !== null) {
      const pipe = await open(path, 'w')
      await probe.close()
      return pipe
    }
    await setTimeout(EVERY_MS)
  }
}
