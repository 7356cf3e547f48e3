import type { PdfElement } from './pdfkit.ts'
import type { Pen } from './pen.ts'

/** A piece of a block that no page break may cut. */
export interface Row {
  readonly height: number
  /** Space above, left out at the top of a page. */
  readonly before?: number
  /** Space that is needed instead at the top of a page: for a repeated head. */
  readonly onTop?: number
  /** Begins a new page, unless the present one is less than half full. */
  readonly fresh?: boolean
  /** Stays on one page with the next row. */
  readonly keep?: boolean
}

/** Where a row came to lie. */
export interface Place {
  readonly page: number
  readonly x: number
  readonly y: number
}

/** Something that is laid out first and drawn later, when every row has its place. */
export interface Block {
  readonly rows: readonly Row[]
  readonly draw: (pen: Pen, places: readonly Place[], parent: PdfElement) => void
}

/** One block after another, as one. */
export function stack(blocks: readonly Block[]): Block {
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    draw: (pen, places, parent) => {
      let from = 0
      for (const { rows, draw } of blocks) {
        draw(pen, places.slice(from, from + rows.length), parent)
        from += rows.length
      }
    },
  }
}

/** The same rows with space above the first. */
export const below = (space: number, { rows, draw }: Block): Block => ({
  rows: rows.map((row, at) => (at === 0 ? { ...row, before: (row.before ?? 0) + space } : row)),
  draw,
})

/** The same rows on a page of their own. */
export const onNewPage = ({ rows, draw }: Block): Block => ({
  rows: rows.map((row, at) => (at === 0 ? { ...row, fresh: true } : row)),
  draw,
})

/** A block that no page break cuts, and that may stay with what follows. */
export const whole = ({ rows, draw }: Block, keepNext = false): Block => ({
  rows: rows.map((row, at) => ({ ...row, keep: at < rows.length - 1 || keepNext })),
  draw,
})

/** Blocks that belong together in the structure: a heading and all below it. */
export function section(blocks: readonly Block[]): Block {
  const { rows, draw } = stack(blocks)
  return {
    rows,
    draw: (pen, places, parent) => {
      const own = pen.element(parent, 'Sect')
      draw(pen, places, own)
      own.end()
    },
  }
}

export const heightOf = ({ rows }: Block): number =>
  rows.reduce((sum, { height, before = 0 }, at) => sum + height + (at === 0 ? 0 : before), 0)
