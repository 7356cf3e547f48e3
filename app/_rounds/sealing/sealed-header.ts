import { BYTES, type Bytes } from '../wire.ts'
import { concat, randomBytes } from './bytes.ts'
import { headerKeyOf } from './derived.ts'

const NONCE = 12

const aesKey = async (joinSecret: Bytes, use: 'encrypt' | 'decrypt') =>
  crypto.subtle.importKey('raw', await headerKeyOf(joinSecret), 'AES-GCM', false, [use])

/** Nonce ‖ AES-256-GCM of the padded header under the join secret: 1,564 bytes. The nonce is random unless a test gives one. */
export async function sealHeader(
  plain: Bytes,
  joinSecret: Bytes,
  nonce = randomBytes(NONCE),
): Promise<Bytes> {
  const key = await aesKey(joinSecret, 'encrypt')
  return concat(
    nonce,
    new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, plain)),
  )
}

/** The padded header; `null` where a byte is another one, or the secret is another round's. */
export async function unsealHeader(sealed: Bytes, joinSecret: Bytes): Promise<Bytes | null> {
  if (sealed.length !== BYTES.headerSealed) return null
  const key = await aesKey(joinSecret, 'decrypt')
  const [iv, box] = [sealed.subarray(0, NONCE), sealed.subarray(NONCE)]
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, box))
  } catch {
    return null
  }
}
