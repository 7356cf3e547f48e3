import type { PublicKey } from '../header.ts'
import { BYTES, type Bytes, fromBase64url, toBase64url } from '../wire.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** A key pair of a round: `secret` is the JWK's `d`, 32 bytes, the lead's only secret. */
export interface RoundKeys {
  readonly secret: Bytes
  readonly publicKey: PublicKey
}

/** A new key pair. It is made, never derived: decision 0021. */
export async function makeKeys(): Promise<RoundKeys> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const { d, x, y } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const secret = fromBase64url(d, BYTES.leadSecret)
  if (secret === null || x === undefined || y === undefined) {
    throw new Error(`The browser's private key is ${typeof d}; expected d of 32 bytes, x and y.`)
  }
  return { secret, publicKey: { x, y } }
}

/** The key envelopes are sealed for. Rejects where the point is not on the curve. */
export const sealingKey = ({ x, y }: PublicKey): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, curve, true, [])

/** The pair envelopes are opened with; its private key cannot be read out of it. Rejects where the two do not belong together. */
export async function openingKeys(secret: Bytes, key: PublicKey): Promise<CryptoKeyPair> {
  const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y, d: toBase64url(secret) }
  const privateKey = await crypto.subtle.importKey('jwk', jwk, curve, false, ['deriveBits'])
  return { privateKey, publicKey: await sealingKey(key) }
}
