import { fQuantile } from '../math/f-quantile.ts'
import { sumOf } from './averages.ts'
import { given, type Matrix } from './matrix.ts'
import { type MeanSquares, meanSquares } from './mean-squares.ts'

/**
 * Shrout & Fleiss's six: 1 each target has raters of its own, 2 the raters are a sample, 3 they are all there are; `k` for
 * the mean of the raters, without it for a single one.
 */
export type IntraclassForm = 'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k'

/**
 * One intraclass correlation, at most 1; each number `null` where the ratings leave it undetermined: the estimate of the
 * whole variance is not above 0, or the limits do not stand in order.
 */
export interface Intraclass {
  readonly value: number | null
  readonly f: number | null
  readonly interval: readonly [low: number, high: number] | null
}

/**
 * Intraclass correlations of ratings: rows are targets, columns raters; rows with a missing rating are left out. All six
 * forms with their F and interval; `null` below two targets or two raters.
 *
 * Source: Shrout & Fleiss (1979), the interval of form 2 by Satterthwaite's degrees of freedom as they give it.
 *
 * @param ratings one row a target, one column a rater, rows of equal length; finite numbers of any scale, or `null`
 * @param level share of such intervals that hold the true correlation, above 0 and below 1; .95 where left out
 * @returns the six by form, or `null`
 * @example
 * ```ts
 * import { intraclass } from 'two-hats/diagnostics'
 *
 * const judges = ['9 2 5 8', '6 1 3 2', '8 4 6 8', '7 1 2 6', '10 5 6 9', '6 2 4 7'] // Shrout & Fleiss, table 2
 * const found = intraclass(judges.map((row) => row.split(' ').map(Number)))
 * const forms = ['icc1', 'icc2', 'icc3'] as const
 * console.log(...forms.map((form) => found?.[form].value?.toFixed(2))) // their table 4
 * // 0.17 0.29 0.71
 * ```
 */
export function intraclass(
  ratings: Matrix,
  level = 0.95,
): Readonly<Record<IntraclassForm, Intraclass>> | null {
  const squares = meanSquares(
    ratings.map(given).filter((row, target) => row.length === ratings[target]?.length),
  )
  if (squares === null) return null
  const { targets: n, raters: k, between, within, residual, columns } = squares
  const tail = (1 - level) / 2
  const oneWay = between / within
  const twoWay = between / residual
  const two = share(between - residual, [between, (k - 1) * residual, (k * columns) / n, (-k * residual) / n])
  const limitsOne = limits(oneWay, n - 1, n * (k - 1), tail)
  const limitsThree = limits(twoWay, n - 1, (n - 1) * (k - 1), tail)
  const limitsTwo = limitsOfTwo(squares, two, tail)
  const single = (f: number) => (f - 1) / (f + k - 1)
  const averaged = (f: number) => 1 - 1 / f
  const longer = (icc: number) => (icc * k) / (1 + icc * (k - 1))
  return {
    icc1: form(share(between - within, [between, (k - 1) * within]), oneWay, limitsOne.map(single)),
    icc2: form(two, twoWay, limitsTwo),
    icc3: form(share(between - residual, [between, (k - 1) * residual]), twoWay, limitsThree.map(single)),
    icc1k: form(share(between - within, [between]), oneWay, limitsOne.map(averaged)),
    icc2k: form(
      share(between - residual, [between, columns / n, -residual / n]),
      twoWay,
      limitsTwo.map(longer),
    ),
    icc3k: form(share(between - residual, [between]), twoWay, limitsThree.map(averaged)),
  }
}

/** Below this share of its parts a sum is 0 but for rounding. */
const NOTHING_BELOW = 1e-12

/** A part of the whole variance, which is the sum of these; not a number where that is not above 0. */
function share(part: number, whole: readonly number[]): number {
  const size = sumOf(whole.map(Math.abs))
  const sum = sumOf(whole)
  return sum > NOTHING_BELOW * size ? part / sum : Number.NaN
}

/** What F could be. */
function limits(f: number, d1: number, d2: number, tail: number): number[] {
  return [f / fQuantile(1 - tail, d1, d2), f * fQuantile(1 - tail, d2, d1)]
}

function limitsOfTwo(squares: MeanSquares, icc: number, tail: number): number[] {
  const { targets: n, raters: k, between, residual, columns } = squares
  const ratio = columns / residual
  const spread = n * (1 + (k - 1) * icc) - k * icc
  const freedom =
    ((k - 1) * (n - 1) * (k * icc * ratio + spread) ** 2) /
    ((n - 1) * k ** 2 * icc ** 2 * ratio ** 2 + spread ** 2)
  // Not a number where the residual is 0, and no quantile to be had.
  if (!(freedom > 0 && Number.isFinite(freedom))) return []
  const low = fQuantile(1 - tail, n - 1, freedom)
  const high = fQuantile(1 - tail, freedom, n - 1)
  const common = k * columns + (k * n - k - n) * residual
  return [
    (n * (between - low * residual)) / (low * common + n * between),
    (n * (high * between - residual)) / (common + n * high * between),
  ]
}

function form(value: number, f: number, [low = Number.NaN, high = Number.NaN]: number[]): Intraclass {
  return {
    value: known(value),
    f: known(f),
    interval: Number.isFinite(low) && low <= high && high <= 1 ? [low, high] : null,
  }
}

function known(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
