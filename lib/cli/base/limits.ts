/** A longer line of a CSV is refused, a longer piece of JSON too, and a quoted field that is not closed within as much never is. In bytes. */
export const LONGEST_RECORD = 1 << 20
