import { choiceLogs, type IrtItem } from '../src/calibration/index.ts'
import type { Matrix } from './calibrated.ts'

/** Log-likelihood plus log prior by the formulas as they stand: every node, every person, every item. */
export function slowObjective(
  matrix: Matrix,
  items: readonly IrtItem[],
  nodes: number,
  bound: number,
): number {
  const thetas = Array.from({ length: nodes }, (_, q) => -bound + (2 * bound * q) / (nodes - 1))
  const density = thetas.map((theta) => Math.exp(-(theta ** 2) / 2))
  const total = density.reduce((sum, d) => sum + d, 0)
  let objective = 0
  const tables = items.map((item) => thetas.map((theta) => choiceLogs(item, theta)))
  for (const row of matrix) {
    let person = 0
    for (const [q, d] of density.entries()) {
      let log = 0
      for (const [i, answer] of row.entries()) if (answer !== null) log += tables[i]?.[q]?.[answer] ?? 0
      person += (d / total) * Math.exp(log)
    }
    objective += Math.log(person)
  }
  for (const { slope, steps } of items) {
    objective -= ((slope - 0.9) / 0.35) ** 2 / 2
    for (const [h, b0] of [-1.3, -0.35, 0.35, 1.3].entries()) {
      objective -= (-slope * (steps[h] ?? 0) + 0.9 * b0) ** 2 / 2
    }
  }
  return objective
}
