import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merged, noRows, type Row, type Rows, valuesIn } from './rows.ts'

const at = fc.constant(0)
const leaves = ['a/x/1', 'a/x/2', 'a/y', 'b/x', 'ab']
const row: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ path: fc.constantFrom(...leaves), at, value: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ path: fc.constantFrom('', 'a', 'a/x', 'b', ...leaves), at }),
)

/** Edits of one history: each with a counter of its own. */
const edits = fc.array(row, { maxLength: 12 }).map((rows) => rows.map((one, at) => ({ ...one, at: at + 1 })))

/** What an observer reads: paths with values, nothing of what was deleted. */
const seen = (rows: Rows) =>
  [...rows.values()]
    .filter(({ value }) => value !== undefined)
    .map(({ path, value }) => [path, value])
    .sort()

/** Independent of `merged`: a path holds its latest edit unless that, or anything above it later, deleted. */
function told(all: readonly Row[]) {
  const latest = new Map(all.map((one) => [one.path, one]))
  const isAbove = (top: string, path: string) => top === '' || path === top || path.startsWith(`${top}/`)
  return [...latest.values()]
    .filter(({ value }) => value !== undefined)
    .filter(
      ({ path, at }) => !all.some((one) => one.value === undefined && one.at > at && isAbove(one.path, path)),
    )
    .map(({ path, value }) => [path, value])
    .sort()
}

describe('rows from several tabs', () => {
  it('hold the latest edit of each path, whatever the order and however often they arrive', () => {
    fc.assert(
      fc.property(
        edits.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(seen(merged(merged(noRows, shuffled), shuffled))).toEqual(told(all))
        },
      ),
    )
  })

  it('are the same object where nothing new came', () => {
    const rows = merged(noRows, [{ path: 'a', at: 2, value: 1 }])
    expect(
      merged(rows, [
        { path: 'a', at: 2, value: 9 },
        { path: 'a', at: 1 },
      ]),
    ).toBe(rows)
  })

  it('nothing older returns after everything was deleted', () => {
    const rows = merged(noRows, [
      { path: 'a/x', at: 3, value: 1 },
      { path: '', at: 4 },
    ])
    expect(
      seen(
        merged(rows, [
          { path: 'a/x', at: 3, value: 1 },
          { path: 'b', at: 2, value: 1 },
        ]),
      ),
    ).toEqual([])
    expect(seen(merged(rows, [{ path: 'b', at: 5, value: 1 }]))).toEqual([['b', 1]])
  })

  it('names end at a slash: what begins alike is not below', () => {
    const rows = merged(noRows, [
      { path: 'ab', at: 1, value: 1 },
      { path: 'a', at: 2 },
    ])
    expect(seen(rows)).toEqual([['ab', 1]])
    expect(valuesIn(merged(rows, [{ path: 'a/x', at: 3, value: 7 }]), 'a')).toEqual({ x: 7 })
  })
})
