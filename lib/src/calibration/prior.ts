import { CHOICES } from '../answers/choices.ts'
import { deepFreeze } from '../instrument/deep-freeze.ts'
import type { CalibrationPrior } from './types.ts'

/** Of one item: a slope and four intercepts. */
export const PARAMETERS = CHOICES

const slope = 0.9

/** Where the four steps of an ordinary item lie. A design guess (MODEL §5). */
const steps = [-1.3, -0.35, 0.35, 1.3] as const

/**
 * Slopes N(.9, .35²); intercepts N(c₀, 1), c₀ = −.9·b₀ for the steps b₀ = −1.3, −.35, .35, 1.3 (MODEL §5).
 *
 * The intercepts are those of single steps, not cumulated, so that it makes no difference which end is called 0: mirrored
 * answers give mirrored items.
 */
export const DEFAULT_PRIOR: CalibrationPrior = /* @__PURE__ */ deepFreeze({
  slope: { mean: slope, sd: 0.35 },
  intercepts: { means: steps.map((step) => -slope * step), sd: 1 },
})

/** Means and precisions (1/variance) of slope and intercepts; without a prior the precisions are 0. */
export interface NormalPrior {
  readonly means: Float64Array
  readonly precisions: Float64Array
}

/** The prior by means and precisions. The means are the starting values even where there is no prior. */
export function toNormalPrior(prior: CalibrationPrior | null): NormalPrior {
  const { slope: a, intercepts: c } = prior ?? DEFAULT_PRIOR
  const strength = prior === null ? 0 : 1
  return {
    means: Float64Array.of(a.mean, ...c.means),
    precisions: Float64Array.of(strength / a.sd ** 2, ...c.means.map(() => strength / c.sd ** 2)),
  }
}

/** Log density of the prior at one item's parameters, up to a constant: −½·Σ precision·(p − mean)². */
export function logPrior({ means, precisions }: NormalPrior, item: Float64Array): number {
  return item.reduce((sum, p, i) => sum - ((precisions[i] ?? 0) * (p - (means[i] ?? 0)) ** 2) / 2, 0)
}
