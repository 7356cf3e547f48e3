import type { Block, Place, Row } from './block.ts'
import type { Sheet } from './sheet.ts'

export interface Flow {
  readonly pages: number
  readonly places: readonly Place[]
}

/** Lays rows on pages from top to bottom. Rows that are kept together go to the next page together, if one can hold them. */
export function flow({ rows }: Block, { left, top, bottom }: Sheet): Flow {
  const places: Place[] = []
  let [page, y] = [0, top]
  for (const group of groups(rows)) {
    const [first] = group
    const fits = y + (y === top ? 0 : (first?.before ?? 0)) + extent(group) <= bottom
    if (y > top && (first?.fresh || (!fits && extent(group) <= bottom - top))) turn()
    for (const row of group) {
      if (y > top && y + (row.before ?? 0) + row.height > bottom) turn()
      y += y === top ? (row.onTop ?? 0) : (row.before ?? 0)
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

const extent = (rows: readonly Row[]): number =>
  rows.reduce((sum, { height, before = 0 }, at) => sum + height + (at === 0 ? 0 : before), 0)
