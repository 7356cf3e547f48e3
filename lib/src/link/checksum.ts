const polynomial = 0x864cfb
const start = 0xb704ce
const mask = 0xffffff

/**
 * CRC-24 of a text of ASCII characters (polynomial and start value of RFC 4880 §6.1): 0..2²⁴ − 1. It catches every
 * change within 24 neighbouring bits, so every changed character and every swap of two neighbours.
 */
export function checksum(text: string): number {
  let crc = start
  for (let at = 0; at < text.length; at++) {
    crc ^= (text.charCodeAt(at) & 0xff) << 16
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x800000 ? (crc << 1) ^ polynomial : crc << 1) & mask
  }
  return crc
}
