/** The parts of a result that are closed as it arrives, by what stands after `#` in the address of each. */
export const folds = ['ideas', 'often', 'both-hats', 'try', 'why', 'numbers', 'save', 'history'] as const

export type FoldId = (typeof folds)[number]
