import { mismatch } from './instrument-error.ts'

/** An object with named fields: no list, not `null`. */
export function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** The member of a closed list that `input` is, or an `InstrumentError` naming the list. */
export function oneOf<T extends string>(members: readonly T[], where: string, input: unknown): T {
  const member = members.find((known) => known === input)
  if (member === undefined) throw mismatch(where, input, `one of ${members.join(', ')}`)
  return member
}
