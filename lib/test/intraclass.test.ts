import { describe, expect, test } from 'vitest'
import { intraclass } from '../src/diagnostics/index.ts'

describe('intraclass correlations by hand', () => {
  test('no intraclass correlation where the estimate of the whole variance is 0', () => {
    // Mean squares 1/12 between targets, 7/4 between raters, 25/12 left: 1/12 + (7/4 − 25/12)/4 = 0.
    const all = intraclass([
      [3, 1, 4],
      [4, 3, 1],
      [2, 3, 4],
      [3, 1, 4],
    ])
    expect(all?.icc2k).toMatchObject({ value: null, interval: null })
    // (1/12 − 25/12)/(1/12 + 2·25/12 + ¾·(7/4 − 25/12)) = −2/4.
    expect(all?.icc2.value).toBeCloseTo(-0.5, 12)
  })

  test('no interval where the limits of a single rater are beyond what a mean can have', () => {
    // The lower limit of one rater, −.201, is below −1/(6 − 1).
    const all = intraclass([
      [2, 3, 1, 0, 0, 1],
      [1, 1, 3, 2, 1, 2],
      [1, 0, 1, 3, 0, 0],
    ])
    expect(all?.icc2.interval?.[0]).toBeLessThan(-0.2)
    expect(all?.icc2k.value).toBeCloseTo(-4 / 13, 12)
    expect(all?.icc2k.interval).toBeNull()
  })

  test('no intraclass correlation from one target, one rater, or ratings that never differ', () => {
    expect(intraclass([[1, 2]])).toBeNull()
    expect(intraclass([[1], [2]])).toBeNull()
    expect(
      intraclass([
        [1, null],
        [2, 3],
        [null, 1],
      ]),
    ).toBeNull()
    const none = { value: null, f: null, interval: null }
    expect(
      intraclass([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({
      icc1: none,
      icc2: none,
      icc3: none,
      icc1k: none,
      icc2k: none,
      icc3k: none,
    })
  })

  test('raters who agree in full, on rows that a missing rating does not drop', () => {
    const got = intraclass([
      [1, 1],
      [4, null],
      [3, 3],
      [2, 2],
    ])
    expect([got?.icc1.value, got?.icc2.value, got?.icc3.value]).toEqual([1, 1, 1])
    expect(got?.icc1).toEqual({ value: 1, f: null, interval: null })
  })
})
