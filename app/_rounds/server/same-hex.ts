import { timingSafeEqual } from 'node:crypto'

/** Compares two hashes in hex in a time that tells nothing of where they differ. */
export function sameHex(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return a.length === b.length && timingSafeEqual(a, b)
}
