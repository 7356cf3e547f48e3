import type { Choice } from './types.ts'

/** The middle choice of five: "both equally" in a pair. */
export const MIDDLE = 2 satisfies Choice
