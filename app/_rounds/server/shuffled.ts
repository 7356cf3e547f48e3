import { randomInt } from 'node:crypto'
import { BYTES } from '../wire.ts'

/** Every order is equally likely (Fisher and Yates); `below(n)` gives whole numbers from 0 to n - 1. */
export function shuffled<T>(list: readonly T[], below: (n: number) => number = randomInt): T[] {
  const order = [...list]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    const [one, two] = [order[at], order[other]] as [T, T]
    order[at] = two
    order[other] = one
  }
  return order
}

/** Envelopes in an order that says nothing, one after the other. One that a disc has cut counts as damaged, at full size. */
export function shuffledBlob(envelopes: readonly Uint8Array[]): Buffer {
  const blob = Buffer.alloc(envelopes.length * BYTES.envelope)
  for (const [at, envelope] of shuffled(envelopes).entries())
    blob.set(envelope.subarray(0, BYTES.envelope), at * BYTES.envelope)
  return blob
}
