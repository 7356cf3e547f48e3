import { estimate } from '../score/estimate.ts'
import { anchoredMoments } from '../score/moments.ts'
import { tally } from '../score/tally.ts'

/** The ends of a scale of answers. */
export interface Scale {
  readonly low: number
  readonly high: number
}

/** Where the mean of some answers lies on their scale, and how firmly. */
export interface AnchoredMean {
  /** The mean of the values and of one imaginary value at each end. */
  readonly value: number
  /** 90 % interval of where the mean of other values of the same kind would land. */
  readonly interval: readonly [low: number, high: number]
  /** First parameter of the Beta density over the scale mapped to 0..1. */
  readonly alpha: number
  /** Second parameter of the Beta density over the scale mapped to 0..1. */
  readonly beta: number
  /** Probability, 0..1, of lying above the middle of the scale. */
  readonly aboveMiddle: number
  /** How many values there are. */
  readonly n: number
}

/**
 * The mean of values on a bounded scale, with an interval that a few values never make look certain.
 *
 * One imaginary value at each end is added. With v the values mapped to −1..1 and N = n + 2: μ = Σv/N,
 * s² = (Σv² + 2)/N − μ², and the density is the Beta of mean (1 + μ)/2 and variance s²/(4(N + 1)). Without any value it
 * is the uniform density, centred in the middle. Mirrored values give the mirrored result to the last bit on −1..1.
 * Source: Brennan (1998), within-person standard error with a Dirichlet prior.
 *
 * @param values numbers from `low` to `high`, in any order
 * @param scale the ends of the scale; −1 and 1 where left out
 * @returns value and interval on the scale of the values, unrounded
 * @throws {RangeError} where a value is no number of the scale, or the ends are not finite and ascending
 * @example
 * ```ts
 * import { anchoredMean } from 'two-hats/anchored-mean'
 *
 * const { value, interval } = anchoredMean([5, 4, 5, 3], { low: 1, high: 5 })
 * console.log(value.toFixed(2), interval.map((end) => end.toFixed(2)))
 * // 3.83 [ 2.83, 4.64 ]
 * ```
 */
export function anchoredMean(
  values: readonly number[],
  { low, high }: Scale = { low: -1, high: 1 },
): AnchoredMean {
  if (!(Number.isFinite(high - low) && low < high)) {
    throw new RangeError(`Scale is ${low} to ${high}; expected two finite numbers, the lower first.`)
  }
  const bad = values.findIndex((value) => !(value >= low && value <= high))
  if (bad >= 0) {
    throw new RangeError(`Value ${bad} is ${values[bad]}; expected a number from ${low} to ${high}.`)
  }
  const half = (high - low) / 2
  const middle = low + half
  const mapped = values.map((value) => (value - middle) / half)
  const n = values.length
  const {
    answered: _,
    total: __,
    ...rest
  } = estimate(anchoredMoments(tally(mapped)), (mean) => middle + half * mean, n, n)
  return { ...rest, n }
}
