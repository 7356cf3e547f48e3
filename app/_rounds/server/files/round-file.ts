import { isRecord, parseJson } from '../../../_files/json.ts'
import { type Policy, parsePolicy, policyText } from '../../policy.ts'
import { BYTES, fromBase64url, toBase64url } from '../../wire.ts'
import { MOST_ENTRIES } from '../judge.ts'
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

/** The end of a round with what it hands out: all envelopes one after the other, or nothing. */
export interface Ended extends Closed {
  readonly blob: Buffer
}

/** How many envelopes there were, and behind that the blob. */
export function endBytes({ count, blob }: Ended): Buffer {
  const bytes = Buffer.alloc(COUNT_BYTES + blob.length)
  bytes.writeUInt32BE(count)
  bytes.set(blob, COUNT_BYTES)
  return bytes
}

/**
 * What a file of `endBytes` says. Where a disc has cut its blob, that is 0 up to its full size, and its reader counts damaged
 * envelopes; where no number of envelopes fits, `damaged`.
 */
export function parseEnd(bytes: Buffer, { least }: Policy): Ended | 'damaged' {
  if (bytes.length < COUNT_BYTES) return 'damaged'
  const count = bytes.readUInt32BE()
  const enough = count >= least
  const size = enough ? count * BYTES.envelope : 0
  if (count > MOST_ENTRIES || bytes.length - COUNT_BYTES > size) return 'damaged'
  const blob = Buffer.alloc(size)
  bytes.copy(blob, 0, COUNT_BYTES)
  return { count, enough, blob }
}
