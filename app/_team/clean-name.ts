/** Characters of a name, as people count them, and code units, for those who pile up accents. */
export const LONGEST_NAME = 80
const mostUnits = 400

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A name fit to be kept and shown as one line: control characters and half characters are replaced, length is capped. */
export function cleanName(text: string): string {
  const line = text
    .slice(0, 10 * mostUnits)
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  let name = ''
  let count = 0
  for (const { segment } of segmenter.segment(line)) {
    count += 1
    if (count > LONGEST_NAME || name.length + segment.length > mostUnits) break
    name += segment
  }
  return name.trim()
}
