const before = '#add='

/** What `/team#add=<link>` offers to add to the team: it stands in the field of links, and a press adds it. */
export const offeredLinks = (hash: string): string | null =>
  hash.startsWith(before) ? hash.slice(before.length) : null
