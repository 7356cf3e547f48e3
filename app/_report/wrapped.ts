import type { Look } from './look.ts'
import type { ReportFonts } from './report-fonts.ts'
import { runsOf, type Span, widthOf } from './runs.ts'
import type { Sheet } from './sheet.ts'

/** A line of text and its width, without the space at its end. */
export interface Line {
  readonly spans: readonly Span[]
  readonly width: number
  /** The line ends inside a word that is longer than a line. */
  readonly broken: boolean
}

interface Piece extends Span {
  readonly width: number
  readonly space: number
  readonly broken: boolean
}

/** Measures and breaks texts for one report, and collects the characters that no font has. */
export interface Setter {
  readonly fonts: ReportFonts
  /** Space above a section, in points. */
  readonly gap: number
  readonly refused: ReadonlySet<string>
  readonly refuse: (character: string) => void
  readonly width: (text: string, look: Look) => number
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

export function setter(fonts: ReportFonts, { gap }: Sheet): Setter {
  const refused = new Set<string>()
  const refuse = (character: string) => refused.add(character)
  const width = (text: string, look: Look) =>
    runsOf([{ text, look }], fonts, refuse).reduce((sum, run) => sum + widthOf(run), 0)
  return { fonts, gap, refused, refuse, width }
}

/** After spaces and after hyphens between letters; never before a per cent sign. */
const breaks = /(?<= )(?![% ])|(?<=\p{L}[-\u2010\u2013])(?=\p{L})/u

/** Lines of at most `most` points. A longer word is broken between characters as people count them. */
export function wrapped(spans: readonly Span[], most: number, { width }: Setter): readonly Line[] {
  const lines: Line[] = []
  let open: Piece[] = []
  let used = 0
  for (const piece of spans.flatMap(pieces)) {
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

  function pieces({ text, look }: Span): Piece[] {
    return text.split(breaks).flatMap((word) => {
      const measured = sized(word, look, false)
      return measured.width - measured.space <= most ? measured : cut(word, look)
    })
  }

  function sized(text: string, look: Look, broken: boolean): Piece {
    return { text, look, broken, width: width(text, look), space: text.endsWith(' ') ? width(' ', look) : 0 }
  }

  function cut(word: string, look: Look): Piece[] {
    const parts: Piece[] = []
    let part = ''
    for (const { segment } of segmenter.segment(word)) {
      if (part !== '' && width((part + segment).trimEnd(), look) > most) {
        parts.push(sized(part, look, true))
        part = ''
      }
      part += segment
    }
    return [...parts, sized(part, look, false)]
  }
}

/** The same number of lines, as even as they can be: for headings. */
export function balanced(spans: readonly Span[], most: number, setting: Setter): readonly Line[] {
  const widest = wrapped(spans, most, setting)
  let [low, high] = [most / 2, most]
  while (high - low > 2 && widest.length > 1) {
    const middle = (low + high) / 2
    if (wrapped(spans, middle, setting).length > widest.length) low = middle
    else high = middle
  }
  return widest.length > 1 ? wrapped(spans, high, setting) : widest
}

/** Lines whose last one does not hold a single short word, where a slightly narrower column avoids it. */
export function composed(spans: readonly Span[], most: number, setting: Setter): readonly Line[] {
  const first = wrapped(spans, most, setting)
  if (first.length < 2 || (first.at(-1)?.width ?? most) > most / 6) return first
  const others = [0.97, 0.94, 0.91, 0.88, 0.84, 0.8].map((share) => wrapped(spans, most * share, setting))
  return (
    others.find((lines) => lines.length === first.length && (lines.at(-1)?.width ?? 0) > most / 6) ?? first
  )
}
