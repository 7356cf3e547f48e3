import { CHOICES } from '../answers/choices.ts'
import { solvePositive } from '../math/solve-positive.ts'
import type { Coded } from './code-answers.ts'
import { expectEvidence } from './expect-evidence.ts'
import type { Grid } from './grid.ts'
import { differentiate } from './item-derivatives.ts'
import { type NormalPrior, PARAMETERS } from './prior.ts'
import type { ItemErrors } from './types.ts'

/** How far a parameter is moved: what is left out is of its order, a hundred-thousandth of an error. */
const STEP = 1e-5

/**
 * Standard errors of slope and steps, from the observed information at the optimum: minus the second derivatives of the
 * penalised marginal log-likelihood, as differences of its gradient. Steps b = −c/a by the delta method.
 *
 * `null` for every item where the information is not positive definite: there is no maximum to speak of.
 */
export function itemErrors(
  people: Coded,
  grid: Grid,
  prior: NormalPrior,
  items: readonly Float64Array[],
): (ItemErrors | null)[] {
  const size = items.length * PARAMETERS
  const information = new Float64Array(size * size)
  const here = gradientOf(people, grid, prior, items)
  for (let at = 0; at < size; at++) {
    const there = gradientOf(people, grid, prior, moved(items, at))
    information.set(
      here.map((slope, i) => (slope - (there[i] ?? 0)) / STEP),
      at * size,
    )
  }
  return items.map((item, column) => {
    const own = column * PARAMETERS
    const covariance = (parameter: number) => {
      const unit = new Float64Array(size)
      unit[own + parameter] = 1
      return solvePositive(information, unit)
    }
    const ofSlope = covariance(0)
    const slope = item[0] ?? 0
    const steps = Array.from({ length: CHOICES - 1 }, (_, h) => {
      const step = -(item[h + 1] ?? 0) / slope
      const ofStep = covariance(h + 1)?.[own + h + 1] ?? Number.NaN
      const both = ofSlope?.[own + h + 1] ?? Number.NaN
      const variance = step ** 2 * (ofSlope?.[own] ?? Number.NaN) + 2 * step * both + ofStep
      return Math.sqrt(variance) / Math.abs(slope)
    })
    const errors = { slope: Math.sqrt(ofSlope?.[own] ?? Number.NaN), steps }
    return [errors.slope, ...steps].every(Number.isFinite) ? errors : null
  })
}

/** By Fisher's identity what is expected, given the answers, of the gradient if each trait were known. */
function gradientOf(people: Coded, grid: Grid, prior: NormalPrior, items: readonly Float64Array[]) {
  const { evidence } = expectEvidence(people, grid, items)
  return items.flatMap((item, column) => {
    const own = evidence[column]
    return own ? [...differentiate(own, grid.nodes, prior, item).gradient] : []
  })
}

const moved = (items: readonly Float64Array[], at: number): readonly Float64Array[] =>
  items.map((item, column) => item.map((p, i) => (column * PARAMETERS + i === at ? p + STEP : p)))
