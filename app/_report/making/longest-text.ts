/**
 * UTF-16 units that a name may have before anything is done with it. A report has room for 80 characters as people count
 * them, and counting those takes seconds where a text is very long.
 */
export const LONGEST_TEXT = 600
