import { InstrumentError } from './instrument-error.ts'
import type { Instrument } from './types.ts'

/**
 * The string whose SHA-256 (of its UTF-8 bytes, in hex) is the `hash` of an instrument version: JSON without spaces,
 * object keys sorted by code unit, lists in presented order. In it: ids, keys, order, version, short form, and the
 * English wording; not in it: the hash itself.
 *
 * `wording` is any plain JSON value, taken whole: what is not hashed is for the caller to leave out. Anything JSON
 * cannot hold (undefined, functions, NaN, dates) throws an `InstrumentError`, since two wordings would then share one
 * hash. Hashing is left to the caller: this library knows no crypto.
 *
 * @param instrument a version without its hash
 * @param wording what people answered to, as plain JSON
 * @returns a text; the same for the same instrument, whatever the order of its keys
 * @throws {InstrumentError} where the wording holds what JSON cannot
 * @example
 * ```ts
 * import { canonicalInstrument } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * console.log(canonicalInstrument(twoHats1, { title: 'Two Hats' }).slice(0, 32))
 * // {"attributes":[{"attribute":"kno
 * ```
 */
export function canonicalInstrument(instrument: Omit<Instrument, 'hash'>, wording: unknown): string {
  const { id, version, shortForm, pairs, frequencies, attributes } = instrument
  return canonical({
    id,
    version,
    shortForm,
    pairs: pairs.map(({ id, activity, right, twin }) => ({ id, activity, right, twin })),
    frequencies: frequencies.map(({ id, activity, objective }) => ({ id, activity, objective })),
    attributes: attributes.map(({ id, attribute }) => ({ id, attribute })),
    wording,
  })
}

function canonical(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${Array.from(value, canonical).join()}]`
  if (typeof value === 'object' && isPlain(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
  }
  throw new InstrumentError(`The wording holds ${String(value)}; expected nothing but plain JSON.`)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
