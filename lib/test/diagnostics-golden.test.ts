import { describe, expect, test } from 'vitest'
import { correlations, covariances } from '../src/diagnostics/covariances.ts'
import {
  diagnose,
  intraclass,
  reliability,
  reliableChange,
  withinGroupAgreement,
  withinGroupAgreementOfItems,
} from '../src/diagnostics/index.ts'
import { columnsOf } from '../src/diagnostics/matrix.ts'
import { oneFactor } from '../src/diagnostics/one-factor.ts'
import { expectClose } from './close-to.ts'
import { each, known } from './known-reliability.ts'
import { complete, golden, withMissing } from './simulated-persons.ts'
import { gated, simulated } from './test-instrument.ts'

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
    const informative = people.filter((row) => row.filter((x) => x !== null).length > 1)
    const covariance = covariances(columnsOf(informative)) ?? []
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
      gated(Object.fromEntries(simulated.pairs.map(({ id }, place) => [id, row[place] ?? null])), simulated),
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

  test('on the reliable change index', () => {
    const { x1, x2, sd, rxx, rci } = agreement.rci
    const got = reliableChange(x1, x2, sd, rxx)
    expectClose(got?.index ?? Number.NaN, rci, 'index')
    expect(got?.changed).toBe(true)
  })
})
