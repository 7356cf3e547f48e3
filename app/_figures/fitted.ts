const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const square = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/u

/** About how wide a character is, in shares of the font's size: emoji and Han are squares. */
function widthOf(character: string): number {
  if (square.test(character)) return 1.3
  if (character === 'W') return 1.1
  if (/[mwM@%]/.test(character)) return 0.95
  if (/\p{Script=Arabic}/u.test(character)) return 0.8
  if (/[ .,:;'’!|()ijlrtfI-]/.test(character)) return 0.38
  return /\p{Lu}/u.test(character) ? 0.7 : 0.6
}

/** About how wide a text is in a font's size. */
export const roughWidth = (text: string, size: number): number =>
  Array.from(segmenter.segment(text)).reduce((sum, { segment }) => sum + widthOf(segment) * size, 0)

/** A name cut to the room there is (figure units) at a font's size, between characters as people count them. */
export function fitted(name: string, room: number, size: number): string {
  let width = 0
  let kept = ''
  for (const { segment } of segmenter.segment(name)) {
    width += widthOf(segment) * size
    // What has room without an ellipsis may still not have room with one.
    if (width > room) return `${kept.trimEnd()}…`
    if (width + size <= room) kept += segment
  }
  return name
}
