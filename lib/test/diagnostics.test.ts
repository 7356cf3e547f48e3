import { describe, expect, test } from 'vitest'
import { correlations, covariances } from '../src/diagnostics/covariances.ts'
import { alphaIfDeleted, cronbachAlpha } from '../src/diagnostics/cronbach-alpha.ts'
import { guttman } from '../src/diagnostics/guttman.ts'
import {
  cohenD,
  diagnose,
  feldtInterval,
  intraclass,
  itemFlags,
  keyedMatrix,
  type Matrix,
  type Reliability,
  reliability,
  reliableChange,
  spearmanBrown,
  standardError,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from '../src/diagnostics/index.ts'
import { itemRest } from '../src/diagnostics/item-rest.ts'
import { oddEven } from '../src/diagnostics/odd-even.ts'
import { omegaTotal } from '../src/diagnostics/omega-total.ts'
import { oneFactor } from '../src/diagnostics/one-factor.ts'
import { expectClose, nextUp } from './close-to.ts'
import { complete, golden, withMissing } from './simulated-persons.ts'
import { meaning, modelled, repeat, simulated } from './test-instrument.ts'

interface Classical {
  readonly n: number
  readonly raw_alpha: number
  readonly std_alpha: number
  readonly mean: number
  readonly sd: number
  readonly feldt95: { readonly lower: number; readonly upper: number }
  readonly feldt90: { readonly lower: number; readonly upper: number }
  readonly item: Readonly<Record<'n' | 'mean' | 'sd' | 'r_drop' | 'alpha_if_deleted', readonly number[]>>
  readonly omega_total_1f: {
    readonly ml_raw_cov: number
    readonly ml_loadings: readonly number[]
    readonly ml_uniq: readonly number[]
  }
  readonly odd_even: { readonly r: number; readonly spearman_brown: number }
  readonly guttman: { readonly l1: number; readonly l2: number; readonly l3: number; readonly l6: number }
  readonly sem_mean_score: number
  readonly cov_pairwise: readonly (readonly number[])[]
}

function known(result: Reliability) {
  if (result.status === 'refused') return expect.fail(result.reason)
  return result
}

function each(got: readonly (number | null)[], want: readonly number[], place: string, tolerance = 1e-10) {
  expect(got).toHaveLength(want.length)
  for (const [i, value] of want.entries())
    expectClose(got[i] ?? Number.NaN, value, `${place} ${i}`, tolerance)
}

describe.each([
  ['of 400 complete persons', complete, 'ctt_sim_complete.json'],
  [
    'of 399 persons with missing answers, and one with a single answer who is left out',
    withMissing,
    'ctt_sim_missing.json',
  ],
] as const)('R and this library agree within 1e-10 on the reliability %s', (_, people, file) => {
  const want: Classical = JSON.parse(golden(file))
  const got = known(reliability(people))

  test('α, its interval, and the standardised α', () => {
    expect(got).toMatchObject({ status: 'firm', respondents: want.n, items: 20 })
    expectClose(got.alpha, want.raw_alpha, 'alpha', 1e-12)
    expectClose(got.standardisedAlpha ?? Number.NaN, want.std_alpha, 'standardised', 1e-12)
    each(got.interval, [want.feldt95.lower, want.feldt95.upper], '95 %')
    each(known(reliability(people, 0.9)).interval, [want.feldt90.lower, want.feldt90.upper], '90 %')
  })

  test('ω total, and the loadings behind it', () => {
    const { ml_raw_cov: omega, ml_loadings: loadings, ml_uniq: unique } = want.omega_total_1f
    expectClose(got.omega ?? Number.NaN, omega, 'omega', 1e-10)
    const covariance = covariances(people.filter((row) => row.filter((x) => x !== null).length > 1)) ?? []
    const factor = oneFactor(correlations(covariance) ?? [])
    // R's factanal stops at a slope of about 1e-9.
    each(factor?.loadings ?? [], loadings, 'loading', 1e-8)
    each(factor?.uniquenesses ?? [], unique, 'uniqueness', 1e-8)
    for (const [i, row] of want.cov_pairwise.entries()) each(covariance[i] ?? [], row, `covariance ${i}`)
  })

  test('item-rest correlations and α without each item', () => {
    each(got.itemRest, want.item.r_drop, 'item-rest')
    each(got.alphaIfDeleted, want.item.alpha_if_deleted, 'alpha if deleted')
  })

  test('the two halves, Guttman’s bounds, and the error of measurement', () => {
    expectClose(got.oddEven?.r ?? Number.NaN, want.odd_even.r, 'r')
    expectClose(got.oddEven?.spearmanBrown ?? Number.NaN, want.odd_even.spearman_brown, 'Spearman-Brown')
    const { l1, l2, l3, l6 } = want.guttman
    const { lambda1, lambda2, lambda3, lambda6 } = got.guttman ?? expect.fail('no bounds')
    each([lambda1, lambda2, lambda3, lambda6], [l1, l2, l3, l6], 'lambda')
    each([got.mean, got.sd, got.sem], [want.mean, want.sd, want.sem_mean_score], 'mean, sd, sem')
  })

  test('what diagnose says of every pair', () => {
    const answers = people.map((row) =>
      Object.fromEntries(simulated.pairs.map(({ id }, place) => [id, row[place] ?? null])),
    )
    const diagnosis = diagnose(simulated, answers)
    expect(diagnosis.instrument).toEqual({ id: 'two-hats', version: 1, hash: 'a1'.repeat(32) })
    expect(diagnosis.respondents).toBe(400)
    expect(diagnosis.reliability).toEqual(got)
    expect(diagnosis.items.map(({ id }) => id)).toEqual(simulated.pairs.map(({ id }) => id))
    each(
      diagnosis.items.map((item) => item.itemRest),
      want.item.r_drop,
      'item-rest',
    )
    each(
      diagnosis.items.map((item) => item.alphaIfDeleted),
      want.item.alpha_if_deleted,
      'alpha if deleted',
    )
    // There the person of one answer counts, whom R was not given.
    if (file === 'ctt_sim_missing.json') return
    expect(diagnosis.items.map(({ answered }) => answered)).toEqual(want.item.n)
    each(
      diagnosis.items.map(({ mean }) => mean),
      want.item.mean.map((mean) => mean / 2 - 1),
      'mean',
    )
    each(
      diagnosis.items.map(({ sd }) => sd),
      want.item.sd.map((sd) => sd / 2),
      'sd',
    )
  })
})

describe('R and this library agree within 1e-12', () => {
  const agreement: {
    shrout_fleiss_1979: {
      ratings: number[][]
      ICC: number[]
      F: number[]
      lower95: number[]
      upper95: number[]
    }
    rwg: {
      group: number[]
      items: number[][]
      rwg_item1: number[]
      rwg_j: number[]
      ICC1: number
      ICC2: number
    }
    cohen_d: { d: number; lower: number; upper: number }
    rci: { x1: number; x2: number; sd: number; rxx: number; rci: number }
  } = JSON.parse(golden('agreement.json'))

  test('on the six intraclass correlations of Shrout and Fleiss’ table, with their intervals', () => {
    const { ratings, ICC, F, lower95, upper95 } = agreement.shrout_fleiss_1979
    const got = intraclass(ratings)
    const six = (['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const).map((form) => got?.[form])
    for (const [i, one] of six.entries()) {
      expectClose(one?.value ?? Number.NaN, ICC[i] ?? 0, `value ${i}`)
      expectClose(one?.f ?? Number.NaN, F[i] ?? 0, `F ${i}`)
      expectClose(one?.interval?.[0] ?? Number.NaN, lower95[i] ?? 0, `low ${i}`)
      expectClose(one?.interval?.[1] ?? Number.NaN, upper95[i] ?? 0, `high ${i}`)
    }
  })

  test('on the agreement within twelve groups of five', () => {
    const { group, items, rwg_item1, rwg_j, ICC1, ICC2 } = agreement.rwg
    const groups = rwg_item1.map((_, g) => items.filter((_, row) => group[row] === g + 1))
    for (const [g, rows] of groups.entries()) {
      expect(rows).toHaveLength(5)
      const first = rows.map((row) => row[0] ?? null)
      expectClose(withinGroupAgreement(first, 5) ?? Number.NaN, rwg_item1[g] ?? 0, `r_wg ${g}`)
      expectClose(withinGroupAgreementOfItems(rows, 5) ?? Number.NaN, rwg_j[g] ?? 0, `r_wg(J) ${g}`)
    }
    const means = groups.map((rows) => rows.map((row) => row.reduce((sum, x) => sum + x, 0) / 4))
    const got = intraclass(means)
    expectClose(got?.icc1.value ?? Number.NaN, ICC1, 'ICC(1)')
    expectClose(got?.icc1k.value ?? Number.NaN, ICC2, 'ICC(2)')
  })

  test('on Cohen’s d, and on its interval within 1e-5, where R’s search for the root stops', () => {
    const means = complete.map((row) => row.reduce<number>((sum, x) => sum + (x ?? 0), 0) / 20)
    const { d, lower, upper } = agreement.cohen_d
    const got = cohenD(means.slice(0, 200), means.slice(200))
    expectClose(got?.d ?? Number.NaN, d, 'd')
    each(got?.interval ?? [], [lower, upper], 'interval', 1e-5)
  })

  test('on the reliable change index', () => {
    const { x1, x2, sd, rxx, rci } = agreement.rci
    const got = reliableChange(x1, x2, sd, rxx)
    expectClose(got?.index ?? Number.NaN, rci, 'index')
    expect(got?.changed).toBe(true)
  })
})

describe('a reliability is refused', () => {
  const people = complete.slice(4)

  test.each([
    [29, 'refused'],
    [30, 'caution'],
    [99, 'caution'],
    [100, 'firm'],
  ])('or not: of %d respondents it is %s', (n, status) => {
    const got = reliability(people.slice(0, n))
    expect(got.status).toBe(status)
    expect(got.respondents).toBe(n)
  })

  test('with too few respondents, and then holds no number but how many are needed', () => {
    const want = { status: 'refused', reason: 'too-few-respondents', needed: 30 }
    expect(reliability(people.slice(0, 29))).toEqual({ ...want, respondents: 29 })
    expect(reliability([])).toEqual({ ...want, respondents: 0 })
    // A 30th who gave one answer only tells nothing of how items go together.
    expect(reliability([...people.slice(0, 29), [1, ...repeat(null, 19)]])).toEqual({
      ...want,
      respondents: 29,
    })
    const diagnosis = diagnose(simulated, [meaning(simulated, repeat(3, 20))])
    expect(diagnosis.reliability).toEqual({ ...want, respondents: 1 })
    expect(diagnosis.items[0]).toEqual({
      id: 'block-1',
      answered: 1,
      mean: 0.5,
      sd: null,
      itemRest: null,
      alphaIfDeleted: null,
      flags: [],
    })
  })

  test('where two items have nobody, or one person, in common', () => {
    const row = (place: number): Matrix[number] =>
      place % 2 === 0 ? [place % 5, 1, null] : [null, 2, place % 4]
    const apart = Array.from({ length: 40 }, (_, place) => row(place))
    const want = { status: 'refused', reason: 'too-few-in-common', needed: 30 }
    expect(reliability(apart)).toEqual({ ...want, respondents: 40 })
    expect(reliability([...apart, [1, 2, 3]])).toEqual({ ...want, respondents: 41 })
    expect(reliability([...apart, [1, 1, 1], [4, 2, 3]]).status).not.toBe('refused')
  })

  test('where nothing varies', () => {
    expect(reliability(repeat([2, 2, 2], 30))).toEqual({
      status: 'refused',
      reason: 'no-variance',
      respondents: 30,
      needed: 30,
    })
  })
})

describe('an item that does not vary leaves', () => {
  const got = known(reliability(complete.slice(4, 104).map((row) => [...row.slice(0, 5), 2])))

  test('α, without what rests on correlations', () => {
    expect(got).toMatchObject({ items: 6, standardisedAlpha: null, omega: null, guttman: null })
    expect(got.itemRest.map((r) => r === null)).toEqual([false, false, false, false, false, true])
    const five = known(reliability(complete.slice(4, 104).map((row) => row.slice(0, 5))))
    expectClose(got.alphaIfDeleted[5] ?? Number.NaN, five.alpha, 'alpha of the five')
  })
})

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
    expectClose(oddEven(halves)?.r ?? Number.NaN, 6 / Math.sqrt(48), 'r')
    expect(
      oddEven([
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull()
    expect(
      oddEven([
        [1, null],
        [2, 3],
      ]),
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

  test('Cohen’s d of 1, 3 and 3, 5 is 2/√((2 + 2)/4) = 2', () => {
    expectClose(cohenD([1, 3], [3, 5])?.d ?? Number.NaN, 2, 'd')
    expectClose(cohenD([3, 5], [1, 3])?.d ?? Number.NaN, -2, 'd')
    expect(cohenD([1, 1], [3, 3])).toBeNull()
    expect(cohenD([1], [3, 5])).toBeNull()
    // 200 people 1000 deviations apart.
    const far = cohenD(
      complete.slice(0, 100).map((_, i) => i % 2),
      complete.slice(0, 100).map((_, i) => 500 + (i % 2)),
    )
    expect(far?.interval).toBeNull()
    expect(far?.d).toBeGreaterThan(900)
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

  test('a change is reliable beyond 1.96, not at it', () => {
    // √(2·(1 − ½)) = 1: the index is the change.
    expect(reliableChange(0, 1.96, 1, 0.5)).toEqual({ index: 1.96, changed: false })
    expect(reliableChange(0, nextUp(1.96), 1, 0.5)).toEqual({ index: nextUp(1.96), changed: true })
    expect(reliableChange(nextUp(1.96), 0, 1, 0.5)?.changed).toBe(true)
    expect(reliableChange(0, 1, 0, 0.5)).toBeNull()
    expect(reliableChange(0, 1, 1, 1)).toBeNull()
  })
})

describe('an item is flagged', () => {
  test.each([
    ['not at a mean of exactly .5', [3, 3, 3, 3], []],
    ['one-sided just above it', [3, 3, 3, 4], ['one-sided']],
    ['not at a mean of exactly −.5', [1, 1, 1, 1], []],
    ['one-sided just below it', [1, 1, 1, 0], ['one-sided']],
    ['not with 60 % at one end', [0, 0, 0, 4, 4], []],
    ['with 62 % at the lower end', [...repeat(0, 5), 4, 4, 4], ['crowded-end']],
    ['with 62 % at the upper end', [...repeat(4, 5), 0, 0, 0], ['crowded-end']],
    ['for both reasons', [4, 4, 4, 4, 0], ['one-sided', 'crowded-end']],
    ['not for a crowded middle', repeat(2, 10), []],
    ['not without an answer', [], []],
  ] as const)('%s', (_, answers, want) => {
    expect(itemFlags([...answers])).toEqual(want)
  })
})

describe('the keyed matrix', () => {
  test('turns answers so that 4 is all for the project, in presented order', () => {
    expect(keyedMatrix(modelled, [meaning(modelled, repeat(4, 20)), {}])).toEqual([
      repeat(4, 20),
      repeat(null, 20),
    ])
    const shown = Object.fromEntries(modelled.pairs.map(({ id }) => [id, 1 as const]))
    const want = modelled.pairs.map(({ right }) => (right === 'project' ? 1 : 3))
    expect(keyedMatrix(modelled, [shown])).toEqual([want])
  })
})
