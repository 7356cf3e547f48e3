import { describe } from './describe.ts'

/** Why a value is not an instrument, in one sentence. Thrown at build time, before anybody answers. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError'
}

/** The sentence of the instrument gate: what and where, got, expected. */
export function mismatch(where: string, got: unknown, expected: string): InstrumentError {
  return new InstrumentError(`${where} is ${describe(got)}; expected ${expected}.`)
}
