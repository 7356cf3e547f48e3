import { itemIds } from '../instrument/item-ids.ts'
import type { Instrument } from '../instrument/types.ts'

/** States of an item in a link: the choices 0 to 4, not faced, unanswered. */
export const STATES = 7n
export const NOT_FACED = 5
export const UNANSWERED = 6

/** Characters of the checksum: 24 bits. */
export const CHECK_LENGTH = 4

/** A link longer than this is refused unread. */
export const LONGEST_LINK = 200

export const prefixOf = (instrument: Instrument): string => `${instrument.id}-${instrument.version}.`

/** The items of the full link, or of the short one, in presented order. */
export const linkItems = <Id extends string>(instrument: Instrument<Id>, short: boolean): readonly Id[] =>
  short ? instrument.pairs.slice(0, instrument.shortForm).map(({ id }) => id) : itemIds(instrument)

/** Characters that so many items need: 17 for 36 items, 5 for 10. */
export const payloadLength = (items: number): number => {
  let length = 0
  for (let room = 1n; room < STATES ** BigInt(items); room *= 64n) length++
  return length
}
