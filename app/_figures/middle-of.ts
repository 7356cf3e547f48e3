import { betaQuantile } from 'two-hats/anchored-mean'

/**
 * The middle 60 % of a position, −100..100: it clears the middle exactly where one side has a chance of 80 %, from which on
 * an activity leans.
 */
export const middleOf = ({
  alpha,
  beta,
}: {
  readonly alpha: number
  readonly beta: number
}): readonly [number, number] => [
  200 * betaQuantile(0.2, alpha, beta) - 100,
  200 * betaQuantile(0.8, alpha, beta) - 100,
]
