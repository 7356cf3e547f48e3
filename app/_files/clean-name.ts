/** Characters of a name, as people count them, and code units, for those who pile up accents. */
export const LONGEST_NAME = 80
const mostUnits = 400

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Everything that leaves no ink: half characters and such as no script has, and what turns the text around it. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u
/** Joiners stay, since names in Arabic script and families of emoji need them. */
const joiner = /[\u200c\u200d]/u

/** The characters of a text that a name may not have, each once. */
export const unseenIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text).filter((character) => unseen.test(character) && !joiner.test(character))),
]

/** Characters as people count them; of a very long text its code units, since counting takes seconds there. */
export const lengthOf = (name: string): number =>
  name.length > mostUnits ? name.length : Array.from(segmenter.segment(name)).length

/**
 * A name as it is kept, sent and shown, wherever it comes from: composed, in one line, without what nobody would see, cut
 * to its longest. A name that is clean stays as it is.
 */
export const cleanName = (text: string): string => cleanLine(text, LONGEST_NAME)

/** The same of any text in one line, cut to so many characters. */
export function cleanLine(text: string, longest: number): string {
  const line = Array.from(text.slice(0, 10 * mostUnits).replace(/\s/g, ' '))
    .filter((character) => unseenIn(character).length === 0)
    .join('')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim()
  let name = ''
  let count = 0
  for (const { segment } of segmenter.segment(line)) {
    count += 1
    if (count > longest || name.length + segment.length > mostUnits) break
    name += segment
  }
  return name.trim()
}
