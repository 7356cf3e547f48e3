import type { Answers } from '../answers/types.ts'
import { itemIds } from '../instrument/item-ids.ts'
import type { Instrument } from '../instrument/types.ts'
import { toBase64url } from './base64url.ts'
import { checksum } from './checksum.ts'
import { CHECK_LENGTH, linkItems, NOT_FACED, payloadLength, prefixOf, STATES, UNANSWERED } from './layout.ts'

/**
 * Answers as text to put after `#` in an address: `two-hats-1.`, the packed answers, a 24-bit checksum. 32 characters;
 * 20 when nothing outside the short form was answered. The role held is no answer and is not in it.
 */
export function encodeLink<Id extends string>(instrument: Instrument<Id>, answers: Answers<Id>): string {
  const shortItems = linkItems(instrument, true)
  const short = itemIds(instrument).every((id) => answers[id] === undefined || shortItems.includes(id))
  const items = short ? shortItems : linkItems(instrument, false)
  const packed = items.reduce((sum, id) => sum * STATES + BigInt(stateOf(answers[id])), 0n)
  const body = prefixOf(instrument) + toBase64url(packed, payloadLength(items.length))
  return body + toBase64url(BigInt(checksum(body)), CHECK_LENGTH)
}

const stateOf = (answer: number | null | undefined): number =>
  answer === undefined ? UNANSWERED : (answer ?? NOT_FACED)
