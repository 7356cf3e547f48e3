import { createHash, randomBytes } from 'node:crypto'
import type { Policy } from '../../policy.ts'
import { samplePolicy } from '../../testing/sample-round.ts'
import { BYTES } from '../../wire.ts'
import type { NewRound, Write } from '../store.ts'

/** A moment an hour before `newRound` closes, twenty minutes past a full hour. */
export const T = 1_795_998_000

export const hex = (length: number) => randomBytes(length).toString('hex')
export const hashed = (text: string) => createHash('sha256').update(text).digest('hex')

export const newRound = (policy: Partial<Policy> = {}): NewRound => ({
  id: hex(32),
  admin: hex(32),
  header: randomBytes(BYTES.headerSealed),
  policy: { ...samplePolicy, closes: T + 3600, ...policy },
})

export const sealed = () => new Uint8Array(randomBytes(BYTES.envelope))

export const newWrite = (write: Partial<Write> = {}): Write => ({
  envelope: hex(16),
  writer: hex(32),
  revision: 1,
  sealed: sealed(),
  ...write,
})

/** The envelopes of a blob, each as text, in an order of their own. */
export const cut = (blob: Uint8Array | null) =>
  blob === null
    ? null
    : Array.from({ length: blob.length / BYTES.envelope }, (_, at) =>
        Buffer.from(blob.subarray(at * BYTES.envelope, (at + 1) * BYTES.envelope)).toString('base64'),
      ).sort()

export const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('base64')
