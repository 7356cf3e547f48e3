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
