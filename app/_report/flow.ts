import type { Block, Place, Row } from './block.ts'
import type { Sheet } from './sheet.ts'

export interface Flow {
  readonly pages: number
  readonly places: readonly Place[]
}

/** Shares of the space between rows; a tighter one is taken only where it saves a page, or a large gap on one. */
const squeezes = [1, 0.85, 0.7, 0.55, 0.4] as const

/** Points that the page before the last may give up, so that the last is not nearly empty. */
const gifts = [0, 40, 80, 120, 160, 200, 240, 280, 320, 360] as const

/** A last page holds at least this share of what a page can; a gap on another page is large from that share on. */
const [fullEnough, largeGap] = [0.28, 0.2] as const

interface Laid extends Flow {
  /** Where each page ends. */
  readonly ends: readonly number[]
}

/**
 * Lays rows on pages from top to bottom. Rows that are kept together go to the next page together, if one can hold them. Of
 * all ways the one with fewest pages, then with no nearly empty last page, then with fewest large gaps; loose before tight.
 */
export function flow({ rows }: Block, sheet: Sheet): Flow {
  const together = groups(rows)
  let best: { readonly laid: Laid; readonly flaws: readonly number[] } | null = null
  for (const share of squeezes) {
    const first = laid(together, sheet, share, null)
    for (const gift of gifts) {
      const one = gift === 0 ? first : laid(together, sheet, share, { page: first.pages - 2, gift })
      const found = { laid: one, flaws: flawsOf(one, sheet) }
      if (best === null || isLess(found.flaws, best.flaws)) best = found
      if (first.pages === 1 || found.flaws[1] === 0) break
    }
  }
  return best?.laid ?? { pages: 1, places: [] }
}

function flawsOf({ pages, ends }: Laid, { top, bottom }: Sheet): readonly number[] {
  const share = (end: number) => (end - top) / (bottom - top)
  const nearlyEmpty = pages > 1 && share(ends.at(-1) ?? top) < fullEnough
  const gaps = ends.slice(0, -1).filter((end) => 1 - share(end) > largeGap)
  return [pages, nearlyEmpty ? 1 : 0, gaps.length]
}

const isLess = (some: readonly number[], others: readonly number[]): boolean => {
  const at = some.findIndex((one, index) => one !== others[index])
  return at >= 0 && (some[at] ?? 0) < (others[at] ?? 0)
}

function laid(
  together: readonly (readonly Row[])[],
  { left, top, bottom }: Sheet,
  share: number,
  shorter: { readonly page: number; readonly gift: number } | null,
): Laid {
  const places: Place[] = []
  const ends: number[] = []
  let [page, y] = [0, top]
  const space = ({ before = 0 }: Row) => share * before
  const extent = (group: readonly Row[]) =>
    group.reduce((sum, row, at) => sum + row.height + (at === 0 ? 0 : space(row)), 0)
  const limit = () => (page === shorter?.page ? bottom - shorter.gift : bottom)
  for (const group of together) {
    const [first] = group
    if (!first) continue
    const whole = extent(group) <= bottom - top
    const fits = y + (y === top ? 0 : space(first)) + extent(group) <= limit()
    const opens = first.fresh && y > (top + bottom) / 2
    if (y > top && (opens || (!fits && whole))) turn()
    for (const row of group) {
      if (y > top && y + space(row) + row.height > (whole ? bottom : limit())) turn()
      y += y === top ? (row.onTop ?? 0) : space(row)
      places.push({ page, x: left, y })
      y += row.height
    }
  }
  return { pages: page + 1, places, ends: [...ends, y] }

  function turn() {
    ends.push(y)
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
