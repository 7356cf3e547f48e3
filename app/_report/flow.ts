import type { Block, Place, Row } from './block.ts'
import type { Sheet } from './sheet.ts'

export interface Flow {
  readonly pages: number
  readonly places: readonly Place[]
}

/** Shares of the space between rows; a tighter one is taken only where it saves a page. */
const squeezes = [1, 0.85, 0.7, 0.55] as const

/** Lays rows on pages from top to bottom. Rows that are kept together go to the next page together, if one can hold them. */
export function flow({ rows }: Block, sheet: Sheet): Flow {
  const together = groups(rows)
  return squeezes
    .map((share) => laid(together, sheet, share))
    .reduce((best, tighter) => (tighter.pages < best.pages ? tighter : best))
}

function laid(together: readonly (readonly Row[])[], { left, top, bottom }: Sheet, share: number): Flow {
  const places: Place[] = []
  let [page, y] = [0, top]
  const space = ({ before = 0 }: Row) => share * before
  const extent = (group: readonly Row[]) =>
    group.reduce((sum, row, at) => sum + row.height + (at === 0 ? 0 : space(row)), 0)
  for (const group of together) {
    const [first] = group
    if (!first) continue
    const fits = y + (y === top ? 0 : space(first)) + extent(group) <= bottom
    if (y > top && (first.fresh || (!fits && extent(group) <= bottom - top))) turn()
    for (const row of group) {
      if (y > top && y + space(row) + row.height > bottom) turn()
      y += y === top ? (row.onTop ?? 0) : space(row)
      places.push({ page, x: left, y })
      y += row.height
    }
  }
  return { pages: page + 1, places }

  function turn() {
    page += 1
    y = top
  }
}

function groups(rows: readonly Row[]): readonly (readonly Row[])[] {
  const found: Row[][] = []
  let open: Row[] = []
  for (const row of rows) {
    open.push(row)
    if (row.keep) continue
    found.push(open)
    open = []
  }
  return open.length > 0 ? [...found, open] : found
}
