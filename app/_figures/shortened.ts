const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** About how wide a character is, in shares of the font's size: emoji and Han are squares, capitals are wider. */
const widthOf = (character: string): number => {
  if (
    /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u1100-\u11ff\u2e80-\ud7ff\uf900-\uffef]/u.test(
      character,
    )
  )
    return 1.3
  return /[\p{Lu}mwMW@%]/u.test(character) ? 0.76 : 0.59
}

/** A name cut to so many units at a font's size, between characters as people count them; tables hold the whole. */
export function shortened(name: string, units: number, size: number): string {
  let width = 0
  let kept = ''
  for (const { segment } of segmenter.segment(name)) {
    width += widthOf(segment) * size
    // What has room without an ellipsis may still not have room with one.
    if (width > units) return `${kept.trimEnd()}…`
    if (width + size <= units) kept += segment
  }
  return name
}
