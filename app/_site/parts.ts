/** Parts of a page that an address may name after `#`, as `why`, or, of several alike, as `coefficients-2`. */
const parts = [
  ...(['ideas', 'often', 'both-hats', 'try', 'why', 'numbers', 'save', 'history'] as const),
  ...(['alone', 'holds', 'coefficients', 'person-by-person', 'indices', 'names', 'change'] as const),
] as const

type Part = (typeof parts)[number]
export type PartId = Part | `${Part}-${number}`

const named = new Set<string>([...parts, 'content'])

/** Whether an address that ends with this, after `#`, points at a part of the page, and carries nothing. */
export const isPart = (name: string): boolean => named.has(name.replace(/-\d+$/, ''))
