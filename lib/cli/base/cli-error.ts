/** What the process ends with. */
export const EXIT = {
  fine: 0,
  /** It could not be done; no output file was written. */
  error: 1,
  /** The command was not understood. */
  usage: 2,
  /** Done, but some rows were rejected. */
  rejected: 3,
} as const

/** Ends the command with one sentence on stderr: what, where, got, expected. */
export class CliError extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode: number = EXIT.error) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The command was not understood. */
export const usageError = (message: string) => new CliError(message, EXIT.usage)

/** A failed call of the system as a sentence; `cause` is what was thrown, or its code. */
export function systemError(what: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return new CliError(`${what}: ${reasons[code] ?? (cause instanceof Error ? cause.message : code)}.`)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EISDIR: 'it is a folder; expected a file',
  ENOTDIR: 'a part of the path is no folder',
  ENOSPC: 'no space left',
  EDQUOT: 'no space left for this user',
  EROFS: 'the file system is read-only',
  EPERM: 'not permitted',
  EPIPE: 'its reader went away',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
}
