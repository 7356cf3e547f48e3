import { ink } from './ink.ts'
import type { PDFDocument, PdfElement, PdfOutline } from './pdfkit.ts'
import { bare, type Run, runsOf, type Span, widthOf } from './runs.ts'
import type { Setter } from './setter.ts'
import { measure, rounded, type Sheet } from './sheet.ts'
import type { Shaping } from './typeface.ts'

export interface ElementOptions {
  readonly alt?: string
  readonly actual?: string
  readonly scope?: 'Row' | 'Column'
  /** Left, top, right, bottom on the current page. */
  readonly bbox?: readonly [number, number, number, number]
  /** How the items of a list are marked. */
  readonly numbering?: 'Disc' | 'Decimal'
}

/** Draws on one document, and keeps pages, structure and bookmarks in step. */
export interface Pen {
  readonly doc: PDFDocument
  readonly sheet: Sheet
  readonly setting: Setter
  readonly turn: (page: number) => void
  /** A new element below another, on the current page. */
  readonly element: (parent: PdfElement, type: string, options?: ElementOptions) => PdfElement
  /** Draws real content that belongs to an element. */
  readonly content: (element: PdfElement, type: string, draw: () => void) => void
  /** Draws what only decorates. */
  readonly artifact: (draw: () => void, type?: 'Layout' | 'Pagination') => void
  /** The left edge of something this wide where it lies at `x`, counted from where lines begin: mirrored from right to left. */
  readonly across: (x: number, width: number) => number
  /** Sets a line of text; `y` is the top of its line box. */
  readonly line: (spans: readonly Span[], x: number, y: number) => void
  /** Sets a text on its baseline. */
  readonly text: (spans: readonly Span[], x: number, baseline: number) => void
  readonly bookmark: (title: string, level: 1 | 2, y: number) => void
}

/** Capitals stand in the middle of the line box. */
const capitals = 0.72

export function pen(doc: PDFDocument, sheet: Sheet, setting: Setter): Pen {
  let page = 0
  let chapter: PdfOutline = doc.outline
  const mirrors = setting.direction === 'rtl'
  return {
    doc,
    sheet,
    setting,
    turn: (to) => {
      if (to !== page) doc.switchToPage(to)
      page = to
    },
    element,
    content,
    artifact,
    text,
    across,
    line: (spans, x, y) => {
      const { size, leading } = spans[0]?.look ?? { size: 0, leading: 0 }
      text(spans, mirrors ? across(x, lineWidth(spans)) : x, y + (leading + capitals * size) / 2)
    },
    bookmark: (title, level, y) => {
      // pdfkit takes the left edge from the right.
      const place = { fit: false, pageNumber: page, left: doc.page.width, top: rounded(y), expanded: true }
      const item = (level === 1 ? doc.outline : chapter).addItem(bare(title), place)
      if (level === 1) chapter = item
    },
  }

  function element(parent: PdfElement, type: string, options: ElementOptions = {}): PdfElement {
    const { bbox, numbering, ...plain } = options
    const [left, top, right, bottom] = (bbox ?? [0, 0, 0, 0]).map(rounded)
    const box = bbox
      ? ({ placement: 'Block', bbox: [left ?? 0, top ?? 0, right ?? 0, bottom ?? 0] } as const)
      : {}
    const made = doc.struct(type, { ...plain, ...box })
    if (numbering) made.dictionary.data.A = { O: 'List', ListNumbering: numbering }
    parent.add(made)
    return made
  }

  function content(to: PdfElement, type: string, draw: () => void) {
    const marked = doc.markStructureContent(type)
    draw()
    doc.endMarkedContent()
    to.add(marked)
  }

  function artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout') {
    doc.markContent('Artifact', { type })
    draw()
    doc.endMarkedContent()
  }

  function across(x: number, width: number): number {
    return mirrors ? 2 * sheet.left + measure - x - width : x
  }

  function lineWidth(spans: readonly Span[]): number {
    return runsOf(spans, setting).reduce((sum, run) => sum + widthOf(run), 0)
  }

  function text(spans: readonly Span[], x: number, baseline: number) {
    for (const run of runsOf(spans, setting)) set(run, x + run.x, baseline)
  }

  function set(run: Run, x: number, baseline: number) {
    const { font, look, speaks } = run
    // Widths and words serve underlines and justified lines only; without them pdfkit would measure again.
    const plain = { lineBreak: false, baseline: 'alphabetic', textWidth: 0, wordCount: 0 } as const
    const features = shaping(run)
    const twice = speaks !== null && font.second !== font.source
    doc
      .font(twice ? font.second : font.source, twice ? `${font.family}-2` : font.family)
      .fontSize(look.size)
      .fillColor(ink[look.tone])
      .text(run.text, rounded(x), rounded(baseline), features ? { ...plain, features } : plain)
  }
}

/** Nothing for plain text, which pdfkit then shapes word by word, as it was measured. */
function shaping({ look, rightToLeft, speaks }: Run): Shaping | null {
  const tabular = look.tabular ?? false
  if (speaks !== null) return { tabular, rightToLeft, speaks }
  return tabular || rightToLeft ? { tabular, rightToLeft } : null
}
