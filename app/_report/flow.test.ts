import { describe, expect, it } from 'vitest'
import type { Row } from './block.ts'
import { flow } from './flow.ts'

/** A page of 1,000 points, with 100 at the top and at the bottom. */
const sheet = { width: 600, height: 1200, left: 50, top: 100, bottom: 1100, foot: 1150, gap: 15 }

const rows = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row)

/** How much of each page is filled, in points. */
function filled(given: readonly Row[]): readonly number[] {
  const { pages, places } = flow({ rows: given, draw: () => {} }, sheet)
  const ends = Array.from({ length: pages }, () => 0)
  for (const [at, { page, y }] of places.entries())
    ends[page] = Math.max(ends[page] ?? 0, y - sheet.top + (given[at]?.height ?? 0))
  return ends
}

describe('pages', () => {
  it('are filled one after the other', () => {
    expect(filled(rows(10, { height: 100 }))).toEqual([1000])
    expect(filled(rows(15, { height: 100 }))).toEqual([1000, 500])
  })

  it('give some of their rows to a last page that would be nearly empty', () => {
    expect(filled(rows(21, { height: 50 }))).toEqual([750, 300])
    expect(filled(rows(42, { height: 50 }))).toEqual([1000, 800, 300])
  })

  it('keep a last page nearly empty where what comes before cannot be parted', () => {
    expect(filled([...rows(9, { height: 100, keep: true }), { height: 100 }, { height: 100 }])).toEqual([
      1000, 100,
    ])
  })

  it('are set tighter where that saves one', () => {
    expect(filled(rows(10, { height: 94, before: 10 }))).toEqual([940 + 9 * 5.5])
    expect(filled(rows(10, { height: 90, before: 10 }))).toEqual([900 + 9 * 10])
  })

  it('are set tighter where a block would else leave a large gap before it', () => {
    const block = [...rows(4, { height: 100, keep: true }), { height: 100 }]
    const given = [...rows(5, { height: 95, before: 10 }), ...block, ...rows(4, { height: 100 })]
    expect(filled(given)).toEqual([5 * 95 + 4 * 5.5 + 500, 400])
  })

  it('begin anew where a row asks for it, unless the present one is less than half full', () => {
    const fresh = { height: 400, fresh: true }
    expect(filled([{ height: 600 }, fresh])).toEqual([600, 400])
    expect(filled([{ height: 400 }, fresh])).toEqual([800])
  })
})
