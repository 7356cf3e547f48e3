/**
 * In bytes: a longer line of a CSV and a longer piece of JSON are refused, and a quoted field that is not closed within as
 * much never is.
 */
export const LONGEST_RECORD = 1 << 20
