import { MIDDLE } from '../answers/choices.ts'
import type { Choice } from '../answers/types.ts'

/** Fewer answered pairs are not called all equal. */
export const ALL_EQUAL_FROM = 5

/** Whether every answered pair was answered "both equally", of at least `ALL_EQUAL_FROM`. */
export function isAllEqual(given: readonly Choice[]): boolean {
  return given.length >= ALL_EQUAL_FROM && given.every((answer) => answer === MIDDLE)
}
