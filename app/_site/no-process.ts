/** Stands in for what Node.js knows of a process: 0.6 KiB on every page, of which none is asked for there. */
export const env = {}
