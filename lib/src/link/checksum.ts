import { ALPHABET } from './digits.ts'

/** Characters of a checksum: 24 bits. */
export const CHECKSUM_LENGTH = 4

/**
 * CRC-24 of OpenPGP (RFC 4880, 6.1) over the characters of an ASCII text, in four characters of base64url.
 *
 * A cyclic code of 24 bits catches every damage that lies within 24 neighbouring bits: each single character, and each
 * swap of two neighbours.
 *
 * @param text ASCII
 * @returns four characters of base64url
 * @example
 * ```ts
 * import { checksum } from 'two-hats/link'
 *
 * console.log(checksum('123456789'))
 * // Ic8C
 * ```
 */
export function checksum(text: string): string {
  let crc = 0xb704ce
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) << 16
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1
      if (crc & 0x1000000) crc ^= 0x1864cfb
    }
  }
  let characters = ''
  for (let shift = 18; shift >= 0; shift -= 6) characters += ALPHABET.charAt((crc >> shift) & 63)
  return characters
}
