import { describe, expect, test } from 'vitest'
import { alphaIfDeleted, cronbachAlpha } from '../src/diagnostics/cronbach-alpha.ts'
import { guttman } from '../src/diagnostics/guttman.ts'
import {
  feldtInterval,
  reliableChange,
  spearmanBrown,
  standardError,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from '../src/diagnostics/index.ts'
import { itemRest } from '../src/diagnostics/item-rest.ts'
import { columnsOf } from '../src/diagnostics/matrix.ts'
import { oddEven } from '../src/diagnostics/odd-even.ts'
import { omegaTotal } from '../src/diagnostics/omega-total.ts'
import { oneFactor } from '../src/diagnostics/one-factor.ts'
import { expectClose, nextUp } from './close-to.ts'
import { each } from './known-reliability.ts'

describe('by hand', () => {
  // Two items of variance 2 and covariance 1: total 6, trace 4.
  const two = [
    [2, 1],
    [1, 2],
  ]

  test('α of two items is 2·(1 − 4/6) = 2/3, below 0 where they contradict each other', () => {
    expectClose(cronbachAlpha(two) ?? Number.NaN, 2 / 3, 'alpha')
    // Total 2, trace 4: 2·(1 − 2).
    expect(
      cronbachAlpha([
        [2, -1],
        [-1, 2],
      ]),
    ).toBe(-2)
    expect(
      cronbachAlpha([
        [2, -2],
        [-2, 2],
      ]),
    ).toBeNull()
    expect(cronbachAlpha([[2]])).toBeNull()
    expect(alphaIfDeleted(two)).toEqual([null, null])
    expect(itemRest(two)).toEqual([0.5, 0.5])
  })

  test('Guttman’s bounds of two items that correlate ½', () => {
    // V = 3: λ₁ = 1 − 2/3, λ₂ = 1/3 + √(2·½)/3 = 2/3, λ₃ = 2/3; each item's smc is ¼: λ₆ = 1 − 1.5/3.
    const got = guttman([
      [1, 0.5],
      [0.5, 1],
    ])
    each(
      [got?.lambda1, got?.lambda2, got?.lambda3, got?.lambda6].map((x) => x ?? null),
      [1 / 3, 2 / 3, 2 / 3, 0.5],
      'λ',
    )
    expect(
      guttman([
        [1, 1],
        [1, 1],
      ])?.lambda6,
    ).toBeNull()
    expect(
      guttman([
        [1, -1],
        [-1, 1],
      ]),
    ).toBeNull()
  })

  test('one factor behind correlations that loadings of .8, .7, .6 and .5 make', () => {
    const loadings = [0.8, 0.7, 0.6, 0.5]
    const made = loadings.map((x, i) => loadings.map((y, j) => (i === j ? 1 : x * y)))
    each(oneFactor(made)?.loadings ?? [], loadings, 'loading')
    // (Σλ)² = 2.6² = 6.76; Σψ = 4 − (.64 + .49 + .36 + .25) = 2.26.
    expectClose(omegaTotal(made) ?? Number.NaN, 6.76 / 9.02, 'omega')
    const turned = made.map((row, i) => row.map((r, j) => ((i === 3) !== (j === 3) ? -r : r)))
    each(oneFactor(turned)?.loadings ?? [], [0.8, 0.7, 0.6, -0.5], 'loading')
  })

  test('no factor where there is none to be had', () => {
    expect(
      oneFactor([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBeNull()
    // Heywood case: .9·.9/.5 = 1.62 would be the square of the first loading.
    expect(
      oneFactor([
        [1, 0.9, 0.9],
        [0.9, 1, 0.7],
        [0.9, 0.7, 1],
      ]),
    ).toBeNull()
    expect(
      oneFactor([
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ]),
    ).toBeNull()
  })

  test('halves that agree by 1/2 make a whole of 2/3', () => {
    expectClose(spearmanBrown(0.5), 2 / 3, 'double')
    expectClose(spearmanBrown(0.5, 3), 0.75, 'threefold')
    // Odd 0, 2, 4 against even 1, 1, 4: deviations −2, 0, 2 and −1, −1, 2: 6/√(8·6).
    const halves = [
      [0, 1, null, 1],
      [2, 1, 2, null],
      [4, 4, 4, 4],
      [3, null, 3, null],
    ]
    expectClose(oddEven(columnsOf(halves))?.r ?? Number.NaN, 6 / Math.sqrt(48), 'r')
    expect(
      oddEven(
        columnsOf([
          [1, 2],
          [1, 3],
        ]),
      ),
    ).toBeNull()
    expect(
      oddEven(
        columnsOf([
          [1, null],
          [2, 3],
        ]),
      ),
    ).toBeNull()
  })

  test('the standard error of measurement is sd·√(1 − r), and never more than sd', () => {
    expect(standardError(10, 0.75)).toBe(5)
    expect(standardError(10, -0.5)).toBe(10)
    expect(standardError(10, 1)).toBe(0)
  })

  test('Feldt’s interval of α = 0 is 1 − F, and shrinks to a point at α = 1', () => {
    // F(.5; 1, 1) = 1: at level 0 both ends are the median.
    expect(feldtInterval(0, 2, 2, 0).map((end) => Math.abs(end) < 1e-12)).toEqual([true, true])
    expect(feldtInterval(1, 50, 5)).toEqual([1, 1])
  })

  test('r_wg of 1, 1, 3, 3 among five choices is 1 − (4/3)/2 = 1/3, and no less than 0', () => {
    expectClose(withinGroupAgreement([1, 1, null, 3, 3], 5) ?? Number.NaN, 1 / 3, 'r_wg')
    expect(withinGroupAgreement([2, 2], 5)).toBe(1)
    // Variance 8 against 2.
    expect(withinGroupAgreement([0, 4], 5)).toBe(0)
    expect(withinGroupAgreement([2, null], 5)).toBeNull()
  })

  test('r_wg(J) of two items with variance ½ and 3/2 is 2·½/(2·½ + ½) = 2/3', () => {
    // 1, 2 has variance ½; 0, √3 has 3/2.
    const ratings = [
      [1, 0, 4],
      [2, Math.sqrt(3), null],
    ]
    expectClose(withinGroupAgreementOfItems(ratings, 5) ?? Number.NaN, 2 / 3, 'r_wg(J)')
    expect(
      withinGroupAgreementOfItems(
        [
          [0, 0],
          [4, 4],
        ],
        5,
      ),
    ).toBe(0)
    expect(withinGroupAgreementOfItems([[1, null]], 5)).toBeNull()
    expect(withinGroupAgreementOfItems([], 5)).toBeNull()
  })

  test('a change is reliable beyond 1.96, not at it', () => {
    // √(2·(1 − ½)) = 1: the index is the change.
    expect(reliableChange(0, 1.96, 1, 0.5)).toEqual({ index: 1.96, changed: false })
    expect(reliableChange(0, nextUp(1.96), 1, 0.5)).toEqual({ index: nextUp(1.96), changed: true })
    expect(reliableChange(nextUp(1.96), 0, 1, 0.5)?.changed).toBe(true)
    expect(reliableChange(0, 1, 0, 0.5)).toBeNull()
    expect(reliableChange(0, 1, 1, 1)).toBeNull()
  })
})
