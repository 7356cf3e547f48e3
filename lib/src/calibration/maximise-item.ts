import { solvePositive } from '../math/solve-positive.ts'
import type { Evidence } from './expect-evidence.ts'
import { differentiate } from './item-derivatives.ts'
import type { NormalPrior } from './prior.ts'

const MOST_STEPS = 25
const MOST_HALVINGS = 30
/** Newton's method is quadratic: what is left after a step this small is lost in the next round's change of counts. */
const SMALL_STEP = 1e-4
/** A fall by less than this share of the objective is rounding. */
const ROUNDING = 1e-12

/**
 * M-step of one item: the slope and intercepts (a, c₁…c₄) under which its expected counts, and the prior, are most
 * probable.
 *
 * In a and c the objective is concave, so Newton's method from anywhere, its step halved while the objective falls, finds
 * the one maximum. `from` is not changed. `null` where the counts leave a direction undetermined, as slopes do that grow
 * without end: such an item stands still, and must not be taken for one that has arrived.
 */
export function maximiseItem(
  evidence: Evidence,
  nodes: Float64Array,
  prior: NormalPrior,
  from: Float64Array,
): Float64Array | null {
  let item = from
  let here = differentiate(evidence, nodes, prior, item)
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const step = solvePositive(here.negativeHessian, here.gradient)
    if (step === null) return null
    let length = 1
    let next = advance(item, step, length)
    let there = differentiate(evidence, nodes, prior, next)
    const floor = here.objective - ROUNDING * Math.abs(here.objective)
    for (let halved = 0; there.objective < floor && halved < MOST_HALVINGS; halved++) {
      length /= 2
      next = advance(item, step, length)
      there = differentiate(evidence, nodes, prior, next)
    }
    if (!(there.objective >= floor)) return null
    item = next
    here = there
    if (step.every((move) => Math.abs(move) < SMALL_STEP)) return item
  }
  return item
}

function advance(item: Float64Array, step: Float64Array, length: number): Float64Array {
  return item.map((p, i) => p + length * (step[i] ?? 0))
}
