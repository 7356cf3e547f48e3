import type { Choice } from './types.ts'

/** What every item offers. */
export const choices = [0, 1, 2, 3, 4] as const satisfies readonly Choice[]

/** So many there are. */
export const CHOICES = choices.length

/** The one in the middle: "both equally" in a pair. */
export const MIDDLE = 2 satisfies Choice
