import type { Block, Place, Row } from './block.ts'
import { looks } from './look.ts'
import { drawLines, spansOf } from './paragraph.ts'
import type { PdfElement } from './pdfkit.ts'
import type { Pen } from './pen.ts'
import type { Span } from './runs.ts'
import type { Setter } from './setter.ts'
import { drawEdge, type TablePart } from './table-edge.ts'
import { composed, type Line } from './wrapped.ts'

export interface Column {
  readonly name: string
  readonly width: number
  /** Numbers stand at the right, their digits below one another. */
  readonly number?: true
}

/** A row of cells; the first may be the heading of its row. */
export interface TableRow {
  readonly cells: readonly (string | readonly Span[])[]
  /** Sums up the rows before it. */
  readonly foot?: true
}

interface Options {
  readonly caption?: string
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
  /** Whether the first cell names its row. */
  readonly named?: boolean
}

interface LaidRow {
  readonly cells: readonly (readonly Line[])[]
  readonly height: number
  readonly part: TablePart
}

const gap = 10
const padding = 1.5
const { leading } = looks.cell

/** A table with rules between its rows; on a new page its head is shown again. */
export function table({ caption, columns, rows, named = true }: Options, setting: Setter): Block {
  const inner = columns.map(({ width, number }, at) => width - (number || at < columns.length - 1 ? gap : 0))
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const captionLines = caption ? composed(spansOf(caption, looks.soft), width, setting) : []
  const head = laid(
    columns.map(({ name }) => spansOf(name, looks.head)),
    'THead',
  )
  const body = rows.map(({ cells, foot }) =>
    laid(
      cells.map((cell, at) => spansOf(cell, columns[at]?.number ? looks.number : looks.cell)),
      foot ? 'TFoot' : 'TBody',
    ),
  )
  const [all, last] = [[head, ...body], body.length - 1]
  return {
    rows: [
      ...captionLines.map(() => ({ height: looks.soft.leading, keep: true })),
      { height: head.height, before: captionLines.length > 0 ? 2 : 0, keep: true },
      ...body.map(
        ({ height }, at): Row => ({
          height,
          onTop: head.height,
          keep: at < last && (at === 0 || at >= last - 1),
        }),
      ),
    ],
    draw: (pen, places, parent) => {
      const [first] = places
      if (!first) return
      pen.turn(first.page)
      const own = pen.element(parent, 'Table')
      const from = captionLines.length
      if (from > 0) drawCaption(pen, places.slice(0, from), own)
      drawParts(pen, places.slice(from), own)
      own.end()
    },
  }

  function laid(cells: readonly (readonly Span[])[], part: LaidRow['part']): LaidRow {
    const lines = cells.map((spans, at) => composed(spans, inner[at] ?? width, setting))
    const most = Math.max(...lines.map(({ length }) => length))
    return { cells: lines, height: most * leading + 2 * padding, part }
  }

  function drawCaption(pen: Pen, places: readonly Place[], parent: PdfElement) {
    const own = pen.element(parent, 'Caption')
    drawLines(pen, captionLines, places, { width, align: 'start' }, (draw) =>
      pen.content(own, 'Caption', draw),
    )
    own.end()
  }

  function drawParts(pen: Pen, places: readonly Place[], parent: PdfElement) {
    let page = places[0]?.page ?? 0
    for (const type of ['THead', 'TBody', 'TFoot']) {
      const mine = [...all.entries()].filter(([, row]) => row.part === type)
      if (mine.length === 0) continue
      const own = pen.element(parent, type)
      for (const [at, row] of mine) {
        const place = places[at]
        if (!place) continue
        if (place.page !== page) repeatHead(pen, { ...place, y: place.y - head.height })
        page = place.page
        pen.turn(page)
        drawRow(pen, row, place, own)
      }
      own.end()
    }
  }

  function drawRow(pen: Pen, row: LaidRow, place: Place, parent: PdfElement) {
    const own = pen.element(parent, 'TR')
    for (const [at, lines] of row.cells.entries()) {
      const scope = row.part === 'THead' ? 'Column' : at === 0 && named ? 'Row' : null
      const cell = pen.element(own, scope ? 'TH' : 'TD', scope ? { scope } : {})
      if (lines.some(({ spans }) => spans.some(({ text }) => text !== ''))) {
        drawCell(pen, lines, at, place, (draw) => pen.content(cell, scope ? 'TH' : 'TD', draw))
      }
      cell.end()
    }
    own.end()
    drawEdge(pen, row, place, width)
  }

  function drawCell(
    pen: Pen,
    lines: readonly Line[],
    at: number,
    { page, x, y }: Place,
    content: (draw: () => void) => void,
  ) {
    const before = columns.slice(0, at).reduce((sum, column) => sum + column.width, 0)
    const left = x + before + (columns[at]?.number ? gap : 0)
    const places = lines.map((_, line) => ({ page, x: left, y: y + padding + line * leading }))
    const align = columns[at]?.number ? 'end' : 'start'
    drawLines(pen, lines, places, { width: inner[at] ?? 0, align }, content)
  }

  function repeatHead(pen: Pen, place: Place) {
    pen.turn(place.page)
    for (const [at, lines] of head.cells.entries()) {
      drawCell(pen, lines, at, place, (draw) => pen.artifact(draw, 'Pagination'))
    }
    drawEdge(pen, head, place, width)
  }
}
