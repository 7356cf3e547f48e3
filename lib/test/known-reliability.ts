import { expect } from 'vitest'
import type { Reliability } from '../src/diagnostics/index.ts'
import { expectClose } from './close-to.ts'

/** The reliability, which this test expects to be given. */
export function known(result: Reliability) {
  if (result.status === 'refused') return expect.fail(result.reason)
  return result
}

/** Number by number as in `expectClose`; a `null` is never close. */
export function each(
  got: readonly (number | null)[],
  want: readonly number[],
  place: string,
  tolerance = 1e-10,
) {
  expect(got).toHaveLength(want.length)
  for (const [i, value] of want.entries())
    expectClose(got[i] ?? Number.NaN, value, `${place} ${i}`, tolerance)
}
