import type { Instrument } from './types.ts'

/** What `make` makes of an instrument, made at its first use; an instrument changed afterwards is not looked at again. */
export function oncePerInstrument<T extends object>(
  make: (instrument: Instrument) => T,
): (instrument: Instrument) => T {
  const known = new WeakMap<Instrument, T>()
  return (instrument) => {
    const made = known.get(instrument) ?? make(instrument)
    known.set(instrument, made)
    return made
  }
}
