import type { Look } from './look.ts'
import type { Setter } from './setter.ts'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A text, a name mostly, cut to a width, between characters as people count them, with an ellipsis; where it is printed first it is whole. */
export function cut(name: string, most: number, look: Look, { width }: Setter): string {
  if (width(name, look) <= most) return name
  const characters = Array.from(segmenter.segment(name), ({ segment }) => segment)
  const short = () => `${characters.join('').trimEnd()}…`
  while (characters.length > 1 && width(short(), look) > most) characters.pop()
  return short()
}
