import { checkParts } from './check-parts.ts'
import { isRecord, mismatch, oneOf } from './instrument-error.ts'
import type { AttributeItem, FrequencyItem, Instrument, Pair } from './types.ts'
import { activities, attributes, objectives } from './vocabulary.ts'

/** Item ids: lower-case words joined by single hyphens. `constructor` is refused, since every object inherits it. */
export const idPattern = /^[a-z]+(-[a-z0-9]+)*$/

/** SHA-256 in hex. */
export const hashPattern = /^[0-9a-f]{64}$/

/**
 * The gate of an instrument, to be passed once, at build: a fresh copy holding the agreed fields only.
 *
 * Throws an `InstrumentError` that names what, where, got and expected, unless ids are well-formed and unique over all
 * parts; activities, objectives and attributes are known; twins are mutual, of one activity, and on opposite sides;
 * each activity has at most one frequency item an objective; and `shortForm` is a multiple of five, within the pairs,
 * asking about every activity equally often.
 *
 * @param input anything
 * @returns the instrument, a new object
 * @throws {InstrumentError} at the first thing that is wrong, in one sentence
 * @example
 * ```ts
 * import { parseInstrument } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * try {
 *   parseInstrument({ ...twoHats1, shortForm: 7 })
 * } catch (error) {
 *   console.log(String(error))
 * }
 * // InstrumentError: Instrument shortForm is 7; expected a multiple of 5.
 * ```
 */
export function parseInstrument(input: unknown): Instrument {
  if (!isRecord(input)) throw mismatch('Instrument', input, 'an object')
  if (input.id !== 'two-hats') throw mismatch('Instrument id', input.id, '"two-hats"')
  const version = wholeFromOne('Instrument version', input.version)
  if (typeof input.hash !== 'string' || !hashPattern.test(input.hash)) {
    throw mismatch('Instrument hash', input.hash, 'a SHA-256 of 64 hex digits')
  }
  const instrument = {
    id: input.id,
    version,
    hash: input.hash,
    pairs: list('pairs', input.pairs).map(pair),
    frequencies: list('frequencies', input.frequencies).map(frequency),
    attributes: list('attributes', input.attributes).map(attribute),
    shortForm: wholeFromOne('Instrument shortForm', input.shortForm),
  } as const satisfies Instrument
  checkParts(instrument)
  return instrument
}

function pair(input: unknown): Pair {
  const [id, fields] = item('Pair', input)
  return {
    id,
    activity: oneOf(activities, `Activity of pair "${id}"`, fields.activity),
    right: oneOf(objectives, `Right side of pair "${id}"`, fields.right),
    twin: fields.twin === null ? null : itemId(`Twin of pair "${id}"`, fields.twin),
  }
}

function frequency(input: unknown): FrequencyItem {
  const [id, fields] = item('Frequency item', input)
  return {
    id,
    activity: oneOf(activities, `Activity of frequency item "${id}"`, fields.activity),
    objective: oneOf(objectives, `Objective of frequency item "${id}"`, fields.objective),
  }
}

function attribute(input: unknown): AttributeItem {
  const [id, fields] = item('Attribute item', input)
  return { id, attribute: oneOf(attributes, `Attribute of attribute item "${id}"`, fields.attribute) }
}

function item(what: string, input: unknown): [id: string, fields: Record<string, unknown>] {
  if (!isRecord(input)) throw mismatch(what, input, 'an object')
  return [itemId(`${what} id`, input.id), input]
}

function itemId(where: string, id: unknown): string {
  if (typeof id === 'string' && idPattern.test(id) && id !== 'constructor') return id
  throw mismatch(where, id, 'lower-case words joined by hyphens')
}

function list(name: string, input: unknown): readonly unknown[] {
  if (Array.isArray(input)) return Array.from<unknown>(input)
  throw mismatch(`Instrument ${name}`, input, 'a list')
}

function wholeFromOne(where: string, input: unknown): number {
  if (typeof input === 'number' && Number.isSafeInteger(input) && input >= 1) return input
  throw mismatch(where, input, 'a whole number from 1')
}
