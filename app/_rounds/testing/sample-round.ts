import type { Policy } from '../policy.ts'

/** A policy written out, of an instrument that is none. */
export const samplePolicy: Policy = {
  instrument: { id: 'two-hats', version: 1, hash: '0123456789abcdef'.repeat(4) },
  form: 'full',
  names: false,
  least: 5,
  closes: 1_796_000_000,
  purgeDays: 30,
  most: 60,
}
