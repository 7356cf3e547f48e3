/** What is closed as a page arrives. */
export const closer = { title: 'Look closer', all: 'Open all' } as const
