/** How long something can be taken back (ms). */
export const UNDO_WITHIN = 10_000
