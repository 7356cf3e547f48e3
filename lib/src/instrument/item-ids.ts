import type { Instrument } from './types.ts'

/** Ids of all items of an instrument in its order: pairs, frequencies, attributes. Their number is a Result's `total`. */
export function itemIds<Id extends string>({ pairs, frequencies, attributes }: Instrument<Id>): Id[] {
  return [...pairs, ...frequencies, ...attributes].map(({ id }) => id)
}
