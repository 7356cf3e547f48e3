import { unseenIn } from '../_files/clean-name.ts'

/** "U+1F642" for each code point. */
export const codePoints = (character: string): string =>
  Array.from(
    character,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

/** Characters as they are named to people: themselves, or their numbers where there is nothing to see. */
export const namedLeftOut = (leftOut: readonly string[]): readonly string[] =>
  leftOut.map((character) =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && unseenIn(character.slice(0, 2)).length === 0
      ? character
      : codePoints(character),
  )
