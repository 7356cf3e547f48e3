import { access, constants, lstat, realpath, stat } from 'node:fs/promises'
import { CliError, systemError } from '../base/cli-error.ts'

/** Where an output goes. */
export interface OutputTarget {
  readonly path: string
  /** A file is written beside its name first; a device or a pipe has no name to be given later. */
  readonly isFile: boolean
  readonly isPipe: boolean
  /** What the file that is replaced has, to be kept. */
  readonly kept: { readonly mode: number; readonly uid: number; readonly gid: number } | null
}

/** The file a path leads to, through links too. Refused: a folder, a read-only file, a link to nothing, an open file. */
export async function outputTarget(path: string): Promise<OutputTarget> {
  const refused = (reason: string) => new CliError(`Cannot write ${path}: ${reason}.`)
  const info = await stat(path).catch(() => null)
  if (info === null) {
    const link = await lstat(path).catch(() => null)
    if (link !== null) throw refused('it is a link to a file that is not there; expected the name of a file')
    return { path, isFile: true, isPipe: false, kept: null }
  }
  if (info.isDirectory()) throw systemError(`Cannot write ${path}`, 'EISDIR')
  if (!info.isFile()) return { path, isFile: false, isPipe: info.isFIFO(), kept: null }
  if (/^\/(dev|proc)\//.test(path)) {
    throw refused("it stands for a file that is open already; expected the file's name, or - for stdout")
  }
  const mayWrite = await access(path, constants.W_OK).then(
    () => (info.mode & 0o222) !== 0,
    () => false,
  )
  if (!mayWrite) throw refused('it is read-only; expected a file that may be written, or a new name')
  const { uid, gid } = info
  return {
    path: await realpath(path),
    isFile: true,
    isPipe: false,
    kept: { mode: info.mode & 0o7777, uid, gid },
  }
}
