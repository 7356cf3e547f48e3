import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activities, objectives, type Result, score } from '../src/index.ts'
import { type Team, team } from '../src/team/index.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { expectClose } from './close-to.ts'
import { modelled } from './test-instrument.ts'

const flat = ({ coverage }: Team) =>
  activities.flatMap((activity) => objectives.map((objective) => coverage[activity][objective]))

/** Φ by Simpson's rule from −12. */
function slowNormal(z: number): number {
  const steps = 4000
  let sum = 0
  for (let i = 0; i <= steps; i++) {
    const at = -12 + ((z + 12) * i) / steps
    sum += (i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4) * Math.exp(-(at ** 2) / 2)
  }
  return (sum * (z + 12)) / steps / 3 / Math.sqrt(2 * Math.PI)
}

describe('for random teams', () => {
  const people = fc.array(
    arbitraryAnswers.map((answers) => score(modelled, answers)),
    { maxLength: 5 },
  )

  test('a slow recomputation from the formulas agrees', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(people, (results) => {
        const got = team(results)
        const shortfalls: number[] = []
        const overlaps: number[] = []
        for (const activity of activities) {
          for (const objective of objectives) {
            const known = results.flatMap((result) => result.cells[activity][objective] ?? [])
            const cell = got.coverage[activity][objective]
            if (known.length === 0) {
              expect(cell).toBeNull()
              continue
            }
            let best = 0
            let gap = 1
            for (const c of known) {
              if (c > best) best = c
              gap *= slowNormal((0.5 - c) / 0.26)
            }
            const depth = known.filter((c) => c >= 0.5).length
            expect(cell).toMatchObject({ value: best, depth, answered: known.length })
            expectClose(cell?.gap ?? Number.NaN, gap, 'gap', 1e-11)
            // A single cell at the mark is a gap of exactly .5, which an integral misses by a little.
            const status = gap < 0.2 ? 'covered' : gap < 0.5 - 1e-11 ? 'thin' : 'likely-gap'
            expect(cell?.status).toBe(status)
            shortfalls.push(best < 0.5 ? (0.5 - best) / 0.5 : 0)
            const second = known.length < 2 ? 0 : [...known].sort((a, b) => a - b).at(-2)
            overlaps.push(second !== undefined && second > 0.5 ? (second - 0.5) / 0.5 : 0)
          }
        }
        const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length
        if (shortfalls.length === 0) expect([got.gapIndex, got.overlap]).toEqual([null, null])
        else {
          expectClose(got.gapIndex ?? Number.NaN, mean(shortfalls), 'G')
          expectClose(got.overlap ?? Number.NaN, mean(overlaps), 'O')
        }
        let dedicated = Number.NEGATIVE_INFINITY
        let doubled = Number.NEGATIVE_INFINITY
        const role = ({ cells }: Result, objective: 'team' | 'project') => {
          const known = activities.flatMap((activity) => cells[activity][objective] ?? [])
          return known.length >= 4 ? mean(known) : Number.NaN
        }
        for (const [p, one] of results.entries()) {
          for (const [q, other] of results.entries()) {
            const both = Math.min(role(one, 'project'), role(other, 'team'))
            if (Number.isNaN(both)) continue
            if (p === q) doubled = Math.max(doubled, both)
            else dedicated = Math.max(dedicated, both)
          }
        }
        expect(got.dedicated).toBe(dedicated === Number.NEGATIVE_INFINITY ? null : dedicated)
        expect(got.doubleHatted).toBe(doubled === Number.NEGATIVE_INFINITY ? null : doubled)
        if (results.length === 1) expect([got.bothRolesBacked, got.oneWearsBoth]).toEqual([false, true])
        else {
          expect(got.bothRolesBacked).toBe(got.dedicated === null ? null : dedicated >= 0.5)
          const known = got.dedicated !== null && got.doubleHatted !== null
          expect(got.separation).toBe(known ? dedicated - doubled : null)
          expect(got.oneWearsBoth).toBe(known ? doubled > dedicated : null)
        }
      }),
      { ...seeded, numRuns: 150 },
    )
  })

  test('the order of people matters only for the order of their roles', () => {
    fc.assert(
      fc.property(people, (results) => {
        const there = team(results)
        const back = team([...results].reverse())
        for (const [place, cell] of flat(there).entries()) {
          const other = flat(back)[place] ?? null
          // A product of several factors may differ in the last bit.
          expectClose(other?.gap ?? 0, cell?.gap ?? 0, 'gap', 1e-15)
          expect(other === null ? null : { ...other, gap: 0 }).toEqual(
            cell === null ? null : { ...cell, gap: 0 },
          )
        }
        expect({ ...back, coverage: null, roles: [...back.roles].reverse() }).toEqual({
          ...there,
          coverage: null,
        })
      }),
      seeded,
    )
  })

  test('one more person never widens a gap', () => {
    fc.assert(
      fc.property(people, arbitraryAnswers, (results, answers) => {
        const before = flat(team(results))
        const after = flat(team([...results, score(modelled, answers)]))
        for (const [place, cell] of before.entries()) {
          if (cell === null) continue
          expect(after[place]?.gap).toBeLessThanOrEqual(cell.gap)
          expect(after[place]?.value).toBeGreaterThanOrEqual(cell.value)
          expect(after[place]?.depth).toBeGreaterThanOrEqual(cell.depth)
        }
      }),
      seeded,
    )
  })
})
