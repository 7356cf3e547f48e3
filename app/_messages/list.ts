const intl = new Intl.ListFormat('en', { type: 'conjunction' })

/** "Block, Show and Decide", as the language has it. */
export const list = (items: readonly string[]): string => intl.format(items)
