import { isPart } from './parts.ts'

/** Whether what stands after `#` is a link's content; the skip link's target and other parts of the page are not. */
export const isLink = (hash: string): boolean => hash.length > 1 && !isPart(hash.slice(1))
