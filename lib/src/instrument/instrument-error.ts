/** Why a value is not an instrument, in one sentence. Thrown at build time, before anybody answers. */
export class InstrumentError extends Error {
  override readonly name = 'InstrumentError'
}
