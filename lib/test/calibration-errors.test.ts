import { describe, expect, test } from 'vitest'
import { converged, few, run } from './calibrated.ts'
import { expectClose } from './close-to.ts'
import { slowObjective } from './slow-objective.ts'

describe('standard errors', () => {
  test('are those of numeric second differences of a slow recomputation', { timeout: 60_000 }, () => {
    const matrix = few(4, 80, 3)
    const { items } = converged(run(matrix).end)
    const at = items.flatMap(({ slope, steps }) => [slope, ...steps])
    const height = (p: readonly number[]) =>
      slowObjective(
        matrix,
        items.map((item, i) => ({ ...item, slope: p[5 * i] ?? 0, steps: p.slice(5 * i + 1, 5 * i + 5) })),
        41,
        5,
      )
    const by = 1e-3
    const moved = (i: number, j: number, up: number, across: number) =>
      height(at.map((p, k) => p + (k === i ? up * by : 0) + (k === j ? across * by : 0)))
    const bend = at.map((_, i) =>
      at.map(
        (_, j) =>
          -(moved(i, j, 1, 1) - moved(i, j, 1, -1) - moved(i, j, -1, 1) + moved(i, j, -1, -1)) /
          (4 * by * by),
      ),
    )
    const variances = inverse(bend).map((row, i) => row[i] ?? Number.NaN)
    for (const [i, { errors }] of items.entries()) {
      const got = [errors?.slope, ...(errors?.steps ?? [])]
      expect(got).toHaveLength(5)
      for (const [p, error] of got.entries()) {
        expectClose(error ?? Number.NaN, Math.sqrt(variances[5 * i + p] ?? 0), `item ${i}, ${p}`, 1e-3)
      }
    }
  })

  test('of an item that nobody answered are those of the prior', () => {
    const { items } = converged(run(few(4, 120, 3).map((row) => [...row, null])).end)
    expectClose(items[3]?.errors?.slope ?? 0, 0.35, 'slope')
  })
})

/** By Gauss and Jordan. */
function inverse(square: readonly (readonly number[])[]): number[][] {
  let rows = square.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (const [i] of square.entries()) {
    const pivot = (rows[i] ?? []).map((value) => value / (rows[i]?.[i] ?? 0))
    rows = rows.map((row, k) =>
      k === i ? pivot : row.map((value, j) => value - (row[i] ?? 0) * (pivot[j] ?? 0)),
    )
  }
  return rows.map((row) => row.slice(square.length))
}
