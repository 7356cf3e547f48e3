import { isRecord, parseJson } from '../../../_files/json.ts'
import { parsePolicy, policyText } from '../../policy.ts'
import { BYTES, fromBase64url, toBase64url } from '../../wire.ts'
import type { Closed, NewRound } from '../store.ts'

/** What is kept of a round: all that never changes. */
export const roundBytes = ({ admin, header, policy }: NewRound): Buffer =>
  Buffer.from(`{"admin":"${admin}","header":"${toBase64url(header)}","policy":${policyText(policy)}}\n`)

/** `null` where the file is not what this software writes. */
export function parseRound(id: string, bytes: Uint8Array): NewRound | null {
  const value = parseJson(Buffer.from(bytes).toString())
  if (!isRecord(value)) return null
  const { admin } = value
  const header = fromBase64url(value.header, BYTES.headerSealed)
  const policy = parsePolicy(value.policy)
  if (typeof admin !== 'string' || !/^[0-9a-f]{64}$/.test(admin) || header === null || !policy.ok) return null
  return { id, admin, header, policy: policy.value }
}

const COUNT_BYTES = 4

/** The end of a round: how many envelopes there were, and behind that all of them or none. */
export function closedBytes(count: number, blob: Uint8Array): Buffer {
  const bytes = Buffer.alloc(COUNT_BYTES + blob.length)
  bytes.writeUInt32BE(count)
  bytes.set(blob, COUNT_BYTES)
  return bytes
}

export function parseClosed(bytes: Buffer): Closed & { readonly blob: Buffer } {
  const count = bytes.readUInt32BE()
  const blob = bytes.subarray(COUNT_BYTES)
  return { count, enough: count > 0 && blob.length === count * BYTES.envelope, blob }
}
