/** Beyond this a change is more than the instrument's error would bring in 95 of 100 unchanged people. */
export const RELIABLE_BEYOND = 1.96

/** A person's change in units of its standard error. */
export interface ReliableChange {
  readonly index: number
  readonly changed: boolean
}

/**
 * Reliable change index (x₂ − x₁)/(sd·√(2·(1 − r))) of a person measured twice, sd and reliability r being those of the
 * group. `null` where sd is 0 or r is 1 or more: then there is no error to compare with.
 *
 * | \|index\| | `changed` |
 * |---|---|
 * | up to 1.96 | false |
 * | above 1.96 | true |
 *
 * Source: Jacobson & Truax (1991).
 *
 * @param before the first value of the person, finite
 * @param after the second, in the same unit
 * @param sd standard deviation of the group, in the same unit, from 0
 * @param reliability of the measure in the group
 * @returns the index, in standard errors of a difference, and whether the change is more than error; or `null`
 * @example
 * ```ts
 * import { reliableChange } from 'two-hats/diagnostics'
 *
 * const found = reliableChange(10, 20, 4, 0.5) // the error is 4·√(2·.5) = 4
 * console.log(found?.index, found?.changed)
 * // 2.5 true
 * ```
 */
export function reliableChange(
  before: number,
  after: number,
  sd: number,
  reliability: number,
): ReliableChange | null {
  const error = sd * Math.sqrt(2 * Math.max(0, 1 - reliability))
  if (!(error > 0)) return null
  const index = (after - before) / error
  return { index, changed: Math.abs(index) > RELIABLE_BEYOND }
}
