import type { Instrument } from './types.ts'

/**
 * Ids of all items of an instrument in its order: pairs, frequencies, attributes. Their number is a Result's `total`.
 *
 * @param instrument any instrument
 * @returns a new list; 36 ids for version 1
 * @example
 * ```ts
 * import { itemIds } from 'two-hats'
 * import { twoHats1 } from 'two-hats/instruments/two-hats-1'
 *
 * console.log(itemIds(twoHats1).length, itemIds(twoHats1)[0])
 * // 36 block-1
 * ```
 */
export function itemIds<Id extends string>({ pairs, frequencies, attributes }: Instrument<Id>): Id[] {
  return [...pairs, ...frequencies, ...attributes].map(({ id }) => id)
}
