const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A name cut to so many characters as people count them, with an ellipsis; tables hold the whole. */
export function shortened(name: string, most: number): string {
  const characters = Array.from(segmenter.segment(name), ({ segment }) => segment)
  return characters.length <= most
    ? name
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
