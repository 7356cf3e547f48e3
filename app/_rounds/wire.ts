import { MOST_ENVELOPES } from './policy-limits.ts'

/**
 * Bytes of everything that is kept or sent. A header is sealed as nonce (12) ‖ 1,536 ‖ tag (16), an envelope as the
 * encapsulated key (65) ‖ 512 ‖ tag (16).
 */
export const BYTES = {
  id: 32,
  joinSecret: 16,
  leadSecret: 32,
  /** What proves the lead to the server, which keeps its SHA-256. */
  adminToken: 32,
  envelopeId: 16,
  /** `w`: what proves the writer of an envelope to the server, which keeps its SHA-256. */
  writeToken: 16,
  /** 80 and 280 UTF-16 units of text take up to 1,080 bytes, the rest of a header fewer than 400. */
  headerPlain: 1536,
  headerSealed: 12 + 1536 + 16,
  envelopePlain: 512,
  envelope: 65 + 512 + 16,
} as const

/** Headers of requests: nothing of a round ever stands in a path or a query, so that no log joins address and envelope. */
export const REQUEST_HEADERS = {
  /** The id of the round: 43 characters of base64url. */
  round: 'Round-Id',
  /** The id of an envelope: 22 characters of base64url. */
  envelope: 'Envelope-Id',
  /** A whole number, decimal; the server ignores what is lower than what it has. */
  revision: 'Envelope-Revision',
  /** `Bearer ` and a token in base64url: the lead's (43 characters), or `w` (22) to put or delete an envelope. */
  token: 'Authorization',
} as const

/** A sealed header and a policy as JSON, `{ header: base64url, policy }`, take 2,086 and at most 300 characters. */
export const MOST_OPENING_BYTES = 4096

/** The answer with all envelopes, one after the other, without anything between them. */
export const MOST_HANDED_OUT_BYTES = MOST_ENVELOPES * BYTES.envelope

/** Revisions count from 1; one a second would last for 68 years. */
export const MOST_REVISION = 2 ** 31 - 1

/** A revision as it stands in its header: the one decimal spelling; `null` else. */
export function readRevision(text: string | null): number | null {
  if (text === null || !/^[1-9]\d{0,9}$/.test(text)) return null
  const revision = Number(text)
  return revision <= MOST_REVISION ? revision : null
}

/** Bytes as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** Bytes as base64url without padding (RFC 4648, 5). */
export function toBase64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/**
 * The bytes of a text that `toBase64url` writes for so many bytes; `null` for every other text: padding, white space,
 * foreign characters, another length, and bits beyond the last byte that are not 0.
 */
export function fromBase64url(text: unknown, length: number): Bytes | null {
  if (typeof text !== 'string' || text.length !== Math.ceil((length * 8) / 6) || !/^[\w-]*$/.test(text))
    return null
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return toBase64url(bytes) === text ? bytes : null
}

/** The token of an `Authorization` header, so many bytes; `null` where it is none. */
export const readBearer = (header: string | null, length: number): Bytes | null =>
  header?.startsWith('Bearer ') ? fromBase64url(header.slice('Bearer '.length), length) : null
