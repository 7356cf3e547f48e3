import type { Answer } from '../answers/types.ts'
import { checkMatrix, checkOptions } from './check-input.ts'
import { type Coded, codeAnswers, columnsWithUnusedChoice } from './code-answers.ts'
import { expectEvidence } from './expect-evidence.ts'
import { type Grid, gridOf } from './grid.ts'
import { itemErrors } from './item-errors.ts'
import { maximiseItem } from './maximise-item.ts'
import { DEFAULT_PRIOR, logPrior, type NormalPrior, PARAMETERS, toNormalPrior } from './prior.ts'
import { slopeWeights } from './slope-weights.ts'
import type { CalibratedItem, Calibration, CalibrationOptions, CalibrationStep, ItemErrors } from './types.ts'

/** A round in which no slope or intercept moves further has converged. */
export const CONVERGED_BELOW = 1e-9

/** E-step of the default: 41 nodes on −5..5. */
export const NODES = 41
/** Theta is integrated from −BOUND to BOUND, unless the options say otherwise. */
export const BOUND = 5

const MOST_ITERATIONS = 2000

/**
 * Fits the generalised partial credit model to many people's keyed answers (rows: people; columns: items; 0..4 or
 * `null`, the project side high throughout, as `keyedMatrix` gives them), θ standard normal, by penalised marginal
 * maximum likelihood. Source: Muraki (1992); Bock & Aitkin's EM (1981), with Newton's method in the M-step.
 *
 * A generator: every round yields a `CalibrationStep`, so that the caller shows progress, lets the event loop breathe, and
 * stops when it likes. What it returns at the end carries items only if it converged.
 *
 * | | `status` |
 * |---|---|
 * | nobody answered anything | `refused`, `no-respondents` |
 * | fewer respondents than parameters, five an item | `refused`, `too-few-respondents` |
 * | no prior, and some choice of some item was made by nobody | `refused`, `unused-choice` |
 * | largest change below 1e-9 in a round | `converged` |
 * | `mostIterations` rounds without that, or an item that nothing holds | `not-converged` |
 *
 * @param matrix one row a person, one column an item, rows of equal length; people without an answer do not count
 * @param options prior, its deviations above 0, or `null`; `nodes` whole, from 5; `bound` above 0; `mostIterations` whole,
 * from 1
 * @returns a generator that yields one step a round, and returns what the calibration ends in
 * @throws {RangeError} at the first step, where an answer is not 0..4 or `null`, rows differ in length, or an option is out
 * of range
 * @example
 * ```ts
 * import { calibrate } from 'two-hats/calibration'
 *
 * const people = ([0, 1, 2, 3, 4] as const).map((choice) => [choice]) // one item, each choice made once
 * const steps = calibrate(people)
 * let step = steps.next()
 * while (!step.done) step = steps.next() // a round each: show it, or stop
 * const found = step.value
 * if (found.status === 'converged') console.log(found.items.length, found.respondents, found.weights)
 * // 1 5 null
 * const [first = 0, , , last = 0] = found.status === 'converged' ? (found.items[0]?.steps ?? []) : []
 * console.log(first < 0, Math.abs(first + last) < 1e-6) // mirrored answers, mirrored steps
 * // true true
 * ```
 */
export function* calibrate(
  matrix: readonly (readonly Answer[])[],
  options: CalibrationOptions = {},
): Generator<CalibrationStep, Calibration, void> {
  const { prior = DEFAULT_PRIOR, nodes = NODES, bound = BOUND, mostIterations = MOST_ITERATIONS } = options
  checkOptions({ prior, nodes, bound, mostIterations })
  checkMatrix(matrix)
  const people = codeAnswers(matrix)
  if (people.rows === 0) return { status: 'refused', reason: 'no-respondents', columns: [] }
  const needed = PARAMETERS * people.columns
  if (people.rows < needed) {
    return { status: 'refused', reason: 'too-few-respondents', respondents: people.rows, needed }
  }
  const unused = prior === null ? columnsWithUnusedChoice(people) : []
  if (unused.length > 0) return { status: 'refused', reason: 'unused-choice', columns: unused }

  const grid = gridOf(nodes, bound)
  const normalPrior = toNormalPrior(prior)
  let items = Array.from({ length: people.columns }, () => normalPrior.means)
  let change = Number.POSITIVE_INFINITY
  for (let iteration = 1; iteration <= mostIterations; iteration++) {
    const round = improve(people, grid, normalPrior, items)
    if (round === null) return { status: 'not-converged', iterations: iteration, change }
    change = round.change
    const converged = change < CONVERGED_BELOW
    items = round.items
    yield { iteration, logLikelihood: round.logLikelihood, objective: round.objective, change, converged }
    if (converged) {
      const errors = itemErrors(people, grid, normalPrior, items)
      const fitted = items.map((item, column) => toCalibratedItem(item, errors[column] ?? null))
      return {
        status: 'converged',
        items: fitted,
        weights: slopeWeights(
          fitted.map(({ slope }) => slope),
          people.rows,
        ),
        respondents: people.rows,
        iterations: iteration,
        logLikelihood: round.logLikelihood,
      }
    }
  }
  return { status: 'not-converged', iterations: mostIterations, change }
}

/** One E-step and one M-step; `null` where an item's parameters run away. */
function improve(people: Coded, grid: Grid, prior: NormalPrior, items: readonly Float64Array[]) {
  const { evidence, logLikelihood } = expectEvidence(people, grid, items)
  const better = items.flatMap((item, column) => {
    const own = evidence[column]
    return (own && maximiseItem(own, grid.nodes, prior, item)) ?? []
  })
  if (better.length < items.length) return null
  const changes = better.flatMap((item, column) =>
    Array.from(item, (p, i) => Math.abs(p - (items[column]?.[i] ?? 0))),
  )
  return {
    items: better,
    logLikelihood,
    objective: items.reduce((sum, item) => sum + logPrior(prior, item), logLikelihood),
    change: Math.max(...changes),
  }
}

/** b_h = −c_h/a. */
function toCalibratedItem(
  [slope = 0, ...intercepts]: Float64Array,
  errors: ItemErrors | null,
): CalibratedItem {
  return {
    model: 'gpcm',
    slope,
    steps: intercepts.map((intercept) => -intercept / slope),
    errors,
    flags: slope > 0 ? [] : ['negative-slope'],
  }
}
