import { fill } from './fill.ts'

/** "1 person", "3 people": the words for a number of things. */
export const counted = (n: number, words: { readonly one: string; readonly many: string }): string =>
  fill(n === 1 ? words.one : words.many, { n })
