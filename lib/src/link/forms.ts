import { itemIds } from '../instrument/item-ids.ts'
import type { Instrument } from '../instrument/types.ts'
import { payloadLength } from './digits.ts'

/** The ids a link of one form holds, and the characters that takes. */
export interface LinkForm<Id extends string = string> {
  readonly ids: readonly Id[]
  readonly length: number
}

/** The two forms of an instrument's links, told apart by length; `short` is `null` where it would be no shorter. */
export function linkForms<Id extends string>(
  instrument: Instrument<Id>,
): { readonly full: LinkForm<Id>; readonly short: LinkForm<Id> | null } {
  const full = form(itemIds(instrument))
  const short = form(instrument.pairs.slice(0, instrument.shortForm).map(({ id }) => id))
  return { full, short: short.length < full.length ? short : null }
}

function form<Id extends string>(ids: readonly Id[]): LinkForm<Id> {
  return { ids, length: payloadLength(ids.length) }
}
