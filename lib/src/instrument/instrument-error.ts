import { describe } from './describe.ts'

/** Why a value is not an instrument, in one sentence. Thrown at build time, before anybody answers. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError'
}

/** The sentence of the instrument gate: what and where, got, expected. */
export function mismatch(where: string, got: unknown, expected: string): InstrumentError {
  return new InstrumentError(`${where} is ${describe(got)}; expected ${expected}.`)
}

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
