import { itemIds } from '../instrument/item-ids.ts'
import type { Instrument } from '../instrument/types.ts'
import { type Zone, zones } from '../score/zones.ts'

/** The zones, from team to project; a batch holds their index. */
export const zoneNames: readonly Zone[] = /* @__PURE__ */ Object.freeze(zones.map(({ name }) => name))

/** Stands for the zone of a respondent without a position. */
export const NO_ZONE = zoneNames.length

/**
 * Ids of the items of a respondent, in the order of their bytes: pairs, then frequencies and attributes as presented.
 *
 * | byte | answer |
 * |---|---|
 * | 0 – 4 | the choice |
 * | 5 | not faced |
 * | 6 | unanswered |
 */
export function packedIds<Id extends string>(instrument: Instrument<Id>, items: number | undefined): Id[] {
  const ids = itemIds(instrument)
  const { length } = instrument.pairs
  if (items === undefined || items === ids.length) return ids
  if (items === length) return ids.slice(0, length)
  throw new RangeError(`Items a respondent are ${items}; expected ${ids.length} (all) or ${length} (pairs).`)
}
