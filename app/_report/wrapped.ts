import type { Span } from './runs.ts'
import type { Setter } from './setter.ts'

/** A line of text and its width, without the space at its end. */
export interface Line {
  readonly spans: readonly Span[]
  readonly width: number
  /** The line ends inside a word that is longer than a line. */
  readonly broken: boolean
}

/** What no line break cuts. */
interface Piece extends Span {
  readonly width: number
  /** Of its width, the space at its end. */
  readonly space: number
  readonly broken: boolean
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** After spaces and after hyphens between letters; never before a per cent sign. */
const breaks = /(?<= )(?![% ])|(?<=\p{L}[-\u2010\u2013])(?=\p{L})/u

/** Lines of at most `most` points. A longer word is broken between characters as people count them. */
export const wrapped = (spans: readonly Span[], most: number, setting: Setter): readonly Line[] =>
  filled(piecesOf(spans, most, setting), most)

/** The same number of lines, as even as they can be: for headings. */
export function balanced(spans: readonly Span[], most: number, setting: Setter): readonly Line[] {
  const pieces = piecesOf(spans, most, setting)
  const widest = filled(pieces, most)
  if (widest.length < 2) return widest
  let [low, high] = [Math.max(most / 2, longestOf(pieces)), most]
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (filled(pieces, middle).length > widest.length) low = middle
    else high = middle
  }
  return filled(pieces, high)
}

/** Lines whose last one does not hold a single short word, where a slightly narrower column avoids it. */
export function composed(spans: readonly Span[], most: number, setting: Setter): readonly Line[] {
  const pieces = piecesOf(spans, most, setting)
  const first = filled(pieces, most)
  const enough = most / 6
  if (first.length < 2 || (first.at(-1)?.width ?? 0) > enough) return first
  for (const share of [0.97, 0.94, 0.91, 0.88, 0.84, 0.8]) {
    if (longestOf(pieces) > most * share) break
    const lines = filled(pieces, most * share)
    if (lines.length === first.length && (lines.at(-1)?.width ?? 0) > enough) return lines
  }
  return first
}

const longestOf = (pieces: readonly Piece[]): number =>
  Math.max(0, ...pieces.map(({ width, space }) => width - space))

function filled(pieces: readonly Piece[], most: number): readonly Line[] {
  const lines: Line[] = []
  let open: Piece[] = []
  let used = 0
  for (const piece of pieces) {
    if (open.length > 0 && used + piece.width - piece.space > most) close()
    open.push(piece)
    used += piece.width
    if (piece.broken) close()
  }
  if (open.length > 0 || lines.length === 0) close()
  return lines

  function close() {
    const last = open.at(-1)
    lines.push({ spans: open, width: used - (last?.space ?? 0), broken: last?.broken ?? false })
    open = []
    used = 0
  }
}

function piecesOf(spans: readonly Span[], most: number, { width }: Setter): readonly Piece[] {
  return spans.flatMap(({ text, look }) => {
    return text.split(breaks).flatMap((word) => {
      const measured = sized(word, false)
      return measured.width - measured.space <= most ? measured : cut(word)
    })

    function sized(part: string, broken: boolean): Piece {
      const space = part.endsWith(' ') ? width(' ', look) : 0
      return { text: part, look, broken, width: width(part, look), space }
    }

    function cut(word: string): Piece[] {
      const parts: Piece[] = []
      let part = ''
      for (const { segment } of segmenter.segment(word)) {
        if (part !== '' && width((part + segment).trimEnd(), look) > most) {
          parts.push(sized(part, true))
          part = ''
        }
        part += segment
      }
      return [...parts, sized(part, false)]
    }
  })
}
