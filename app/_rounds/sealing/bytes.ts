import type { Bytes } from '../wire.ts'

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

export function concat(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** A text in UTF-8 with zeros behind it, always so many bytes; `null` where it is longer, or holds a zero itself. */
export function padded(text: string, length: number): Bytes | null {
  const bytes = utf8(text)
  if (bytes.length > length || bytes.includes(0)) return null
  const whole = new Uint8Array(length)
  whole.set(bytes)
  return whole
}

/** The text that `padded` made these bytes of; `null` where it made none. */
export function unpadded(bytes: Uint8Array): string | null {
  const end = bytes.indexOf(0)
  const [text, padding] = end < 0 ? [bytes, []] : [bytes.subarray(0, end), bytes.subarray(end)]
  if (padding.some((byte) => byte !== 0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
  } catch {
    return null
  }
}
