import type { Block, Place } from './block.ts'
import { type Look, looks } from './look.ts'
import type { Pen } from './pen.ts'
import { bare, type Span } from './runs.ts'
import type { Setter } from './setter.ts'
import { measure } from './sheet.ts'
import { balanced, composed, type Line } from './wrapped.ts'

type Align = 'start' | 'end' | 'middle'

interface Options {
  readonly width?: number
  readonly look?: Look
  readonly align?: Align
  /** The element it becomes. */
  readonly tag?: string
}

export const spansOf = (text: string | readonly Span[], look: Look): readonly Span[] =>
  typeof text === 'string' ? [{ text, look }] : text

/** A paragraph. Page breaks leave at least two of its lines on either side. */
export function paragraph(
  text: string | readonly Span[],
  setting: Setter,
  { width = measure, look = looks.body, align = 'start', tag = 'P' }: Options = {},
): Block {
  const spans = spansOf(text, look)
  const lines = composed(spans, width, setting)
  return linesBlock(lines, spans, { tag, width, align, leading: look.leading })
}

/** A heading, each part of it on lines of its own: even lines, a bookmark, and never the last thing on a page. */
export function heading(
  level: 1 | 2 | 3,
  text: string | readonly (readonly Span[])[],
  setting: Setter,
  { width = measure, look = headingLooks[level] }: Options = {},
): Block {
  const parts = typeof text === 'string' ? [spansOf(text, look)] : text
  const spans = parts.flat()
  const lines = parts.flatMap((part) => balanced(part, width, setting))
  const block = linesBlock(lines, spans, {
    tag: `H${level}`,
    width,
    align: 'start',
    leading: look.leading,
  })
  return {
    rows: block.rows.map((row) => ({ ...row, keep: true })),
    draw: (pen, places, parent) => {
      const [first] = places
      if (first && level < 3) {
        pen.turn(first.page)
        pen.bookmark(spans.map((span) => span.text).join(''), level === 1 ? 1 : 2, first.y)
      }
      block.draw(pen, places, parent)
    },
  }
}

const headingLooks = { 1: looks.claim, 2: looks.heading, 3: looks.label } as const

interface Setting {
  readonly tag: string
  readonly width: number
  readonly align: Align
  readonly leading: number
}

function linesBlock(
  lines: readonly Line[],
  spans: readonly Span[],
  { tag, width, align, leading }: Setting,
): Block {
  const last = lines.length - 1
  return {
    rows: lines.map(({ spans: [first] }, at) => ({
      height: first?.look.leading ?? leading,
      keep: at < last && (at === 0 || at >= last - 1),
    })),
    draw: (pen, places, parent) => {
      const [first] = places
      if (!first) return
      pen.turn(first.page)
      // A word that is broken without a hyphen is read out whole.
      const broken = lines.some((line) => line.broken)
      const actual = broken ? { actual: bare(spans.map(({ text }) => text).join('')) } : {}
      const own = pen.element(parent, tag, actual)
      drawLines(pen, lines, places, { width, align }, (draw) => pen.content(own, tag, draw))
      own.end()
    },
  }
}

/** Draws lines, all those of one page within one content. */
export function drawLines(
  pen: Pen,
  lines: readonly Line[],
  places: readonly Place[],
  { width, align }: { readonly width: number; readonly align: Align },
  content: (draw: () => void) => void,
) {
  for (const page of new Set(places.map((place) => place.page))) {
    pen.turn(page)
    content(() => {
      for (const [at, { spans, width: own }] of lines.entries()) {
        const place = places[at]
        if (place?.page !== page) continue
        const space = align === 'start' ? 0 : align === 'end' ? width - own : (width - own) / 2
        pen.line(spans, place.x + space, place.y)
      }
    })
  }
}
