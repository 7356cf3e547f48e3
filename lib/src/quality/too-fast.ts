import type { Part } from '../answers/places.ts'
import type { Answer } from '../answers/types.ts'

/** A median of fewer seconds an item is too fast. */
export const TOO_FAST_BELOW = 2

/** Fewer timed answers are not judged. */
export const TIMED_FROM = 10

/**
 * Whether the median time over the answered pairs with a time is below `TOO_FAST_BELOW` seconds, from `TIMED_FROM` such
 * pairs on. Times that are negative or not finite are ignored, and so are those of other items.
 */
export function isTooFast(
  pairs: Part,
  shown: readonly Answer[],
  secondsPerItem: Readonly<Record<string, number>>,
): boolean {
  const seconds = pairs
    .filter(({ at }) => shown[at] !== null)
    .flatMap(({ id }) => secondsPerItem[id] ?? [])
    .filter((time) => Number.isFinite(time) && time >= 0)
  return seconds.length >= TIMED_FROM && median(seconds) < TOO_FAST_BELOW
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}
