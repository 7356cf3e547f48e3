import type { Tally } from './tally.ts'
import type { Estimate } from './types.ts'

/** So many states are remembered; then they are forgotten, and memory fills anew. About 300 bytes each, 40 MB together. */
export const MOST_STATES = 131072

/** Estimates already computed, on shelves of what else they depend on, by the number of their state. */
export type States<T extends Estimate> = Map<number, Map<number, T | null>>

/**
 * A number for what an estimate knows of the answers to at most `most` items: 0 ≤ number < `stateCount(most)`, another
 * for every other (n, Σv, Σv²). Exact, since answers are multiples of ½.
 */
export function stateOf({ n, sum, squares }: Tally, most: number): number {
  const width = 4 * most + 1
  return (n * width + 2 * (sum + most)) * width + 4 * squares
}

/** The tally that has this number. */
export function tallyAt(state: number, most: number): Tally {
  const width = 4 * most + 1
  const above = Math.floor(state / width)
  return {
    n: Math.floor(above / width),
    sum: (above % width) / 2 - most,
    squares: (state % width) / 4,
  }
}

/** How many numbers `stateOf` has to give. */
export function stateCount(most: number): number {
  return (most + 1) * (4 * most + 1) ** 2
}

/** What was computed for the state, or is computed now: frozen, since many results share it. */
export function memoised<T extends Estimate>(
  states: States<T>,
  shelf: number,
  state: number,
  make: () => T | null,
): T | null {
  const known = states.get(shelf) ?? new Map<number, T | null>()
  const before = known.get(state)
  if (before !== undefined) return before
  const made = Object.freeze(make())
  if (made !== null) {
    Object.freeze(made.interval)
    if ('zones' in made) Object.freeze(made.zones)
  }
  if (known.size >= MOST_STATES) known.clear()
  // Beyond, two states could share a number.
  if (state <= Number.MAX_SAFE_INTEGER) states.set(shelf, known.set(state, made))
  return made
}
