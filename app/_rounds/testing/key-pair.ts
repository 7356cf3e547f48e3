import { vi } from 'vitest'
import { type Bytes, toBase64url } from '../wire.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' }

/** A pair of a private key and its public point (65 bytes, uncompressed). */
export async function pairOf(secret: Bytes, point: Bytes): Promise<CryptoKeyPair> {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: toBase64url(point.subarray(1, 33)),
    y: toBase64url(point.subarray(33)),
  }
  return {
    privateKey: await crypto.subtle.importKey('jwk', { ...jwk, d: toBase64url(secret) }, curve, true, [
      'deriveBits',
    ]),
    publicKey: await crypto.subtle.importKey('raw', point, curve, true, []),
  }
}

/** Lets WebCrypto "generate" this pair next, so that sealing has one outcome. */
export function generateNext(pair: CryptoKeyPair): void {
  vi.spyOn(crypto.subtle, 'generateKey').mockResolvedValueOnce(pair as CryptoKeyPair & CryptoKey)
}
