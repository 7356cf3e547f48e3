const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Writes a whole number as `length` characters of six bits each, most significant first (RFC 4648 §5). */
export function toBase64url(value: bigint, length: number): string {
  let text = ''
  let rest = value
  for (let at = 0; at < length; at++) {
    text = alphabet[Number(rest & 63n)] + text
    rest >>= 6n
  }
  return text
}

/** Reads what `toBase64url` wrote; `null` on any character outside the alphabet. */
export function fromBase64url(text: string): bigint | null {
  let value = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return null
    value = (value << 6n) | BigInt(digit)
  }
  return value
}
