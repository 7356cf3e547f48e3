import type { Bytes } from '../wire.ts'
import { concat, utf8 } from './bytes.ts'

/**
 * The id of a round, `SHA-256("two-hats-round-1" ‖ H)`: H is the header's canonical JSON in UTF-8 with zeros behind it to
 * 1,536 bytes, before it is sealed.
 *
 * Of the plain text, not of the sealed one, since AES-GCM commits to no key: sealed bytes can be made that open to two
 * headers under two secrets. So whoever knows the id knows the one header, whatever they are handed. It tells the server
 * nothing: H holds a public key that it cannot guess.
 */
export const roundIdOf = async (paddedHeader: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', concat(utf8('two-hats-round-1'), paddedHeader)))
