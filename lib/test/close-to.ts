import { expect } from 'vitest'

/** |got − want| ≤ tolerance · max(1, |want|); the place goes into the message of a failure. */
export function expectClose(got: number, want: number, place: string, tolerance = 1e-12): void {
  const apart = Math.abs(got - want) / Math.max(1, Math.abs(want))
  if (!(apart <= tolerance)) expect.fail(`${place}: got ${got}, want ${want}, apart ${apart}`)
}

/** The next double above and below. */
export function nextUp(x: number): number {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)
  bits[0] = (bits[0] ?? 0n) + 1n
  return new Float64Array(bits.buffer)[0] ?? Number.NaN
}

export function nextDown(x: number): number {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)
  bits[0] = (bits[0] ?? 0n) - 1n
  return new Float64Array(bits.buffer)[0] ?? Number.NaN
}
