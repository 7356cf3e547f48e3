import { describe, expect, test } from 'vitest'
import { correlations } from '../src/diagnostics/covariances.ts'
import { alphaIfDeleted, cronbachAlpha } from '../src/diagnostics/cronbach-alpha.ts'
import { guttman } from '../src/diagnostics/guttman.ts'
import { feldtInterval } from '../src/diagnostics/index.ts'
import { itemRest } from '../src/diagnostics/item-rest.ts'
import { omegaTotal } from '../src/diagnostics/omega-total.ts'
import { expectClose } from './close-to.ts'
import { each } from './known-reliability.ts'
import { golden } from './simulated-persons.ts'

interface Scale {
  readonly tag: string
  readonly n: number
  readonly k: number
  readonly raw_alpha: number
  readonly std_alpha: number
  readonly feldt95: { readonly lower: number; readonly upper: number }
  readonly feldt90: { readonly lower: number; readonly upper: number }
  readonly item: { readonly r_drop: readonly number[]; readonly alpha_if_deleted: readonly number[] }
  readonly omega_total_1f: { readonly ml_raw_cov: number }
  readonly guttman: { readonly l1: number; readonly l2: number; readonly l3: number; readonly l6: number }
  readonly cov_pairwise: readonly (readonly number[])[]
}

const { scales }: { scales: readonly Scale[] } = JSON.parse(golden('ctt_bfi_aggregate.json'))

test('there are aggregates of real people’s answers to compare with', () => {
  expect(scales.length).toBeGreaterThan(0)
})

describe.each(scales.map((scale) => [scale.tag, scale] as const))(
  'R and this library agree within 1e-10 on the BFI scale "%s", from its covariances',
  (_, want) => {
    const covariance = want.cov_pairwise
    const correlation = correlations(covariance) ?? []

    test('α raw and standardised, and its interval', () => {
      const alpha = cronbachAlpha(covariance) ?? Number.NaN
      expectClose(alpha, want.raw_alpha, 'alpha', 1e-10)
      expectClose(cronbachAlpha(correlation) ?? Number.NaN, want.std_alpha, 'standardised', 1e-10)
      each(feldtInterval(alpha, want.n, want.k, 0.95), [want.feldt95.lower, want.feldt95.upper], '95 %')
      each(feldtInterval(alpha, want.n, want.k, 0.9), [want.feldt90.lower, want.feldt90.upper], '90 %')
    })

    test('item-rest correlations and α without each item', () => {
      each(itemRest(covariance), want.item.r_drop, 'item-rest')
      each(alphaIfDeleted(covariance), want.item.alpha_if_deleted, 'alpha if deleted')
    })

    test('ω total and Guttman’s bounds', () => {
      // R's factanal stops at a slope of about 1e-9; its ω of neuroticism is 1.7e-10 away from the maximum.
      expectClose(omegaTotal(covariance) ?? Number.NaN, want.omega_total_1f.ml_raw_cov, 'omega', 1e-9)
      const { l1, l2, l3, l6 } = want.guttman
      const { lambda1, lambda2, lambda3, lambda6 } = guttman(correlation) ?? expect.fail('no bounds')
      each([lambda1, lambda2, lambda3, lambda6], [l1, l2, l3, l6], 'lambda')
    })
  },
)
