import { BYTES, type Bytes } from '../wire.ts'
import { utf8 } from './bytes.ts'

/** HKDF-SHA256 (RFC 5869) without salt; each `info` is used for one purpose only. */
async function derived(from: Bytes, info: string, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', from, 'HKDF', false, ['deriveBits'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}

/** `j`, which everybody who has the join link has: 16 bytes of the lead's secret `s`. */
export const joinSecretOf = (leadSecret: Bytes): Promise<Bytes> =>
  derived(leadSecret, 'two-hats round 1 join secret', BYTES.joinSecret)

/** What proves the lead to the server: 32 bytes of the lead's secret `s`, which it does not tell. */
export const adminTokenOf = (leadSecret: Bytes): Promise<Bytes> =>
  derived(leadSecret, 'two-hats round 1 admin token', BYTES.adminToken)

/** The AES-256 key of the header: 32 bytes of the join secret `j`. */
export const headerKeyOf = (joinSecret: Bytes): Promise<Bytes> =>
  derived(joinSecret, 'two-hats round 1 header key', 32)
