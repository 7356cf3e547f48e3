/** The full hour that a time is in, counted from 1970. */
export const hourOf = (seconds: number): number => Math.floor(seconds / 3600)
