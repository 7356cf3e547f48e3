import { describe, expect, test } from 'vitest'
import { quality } from '../src/index.ts'
import { longestRun, standardDeviation } from '../src/quality/quality.ts'
import { expectClose } from './close-to.ts'
import { complete, golden, withMissing } from './simulated-persons.ts'
import { meaning, modelled, pairAnswers, simulated } from './test-instrument.ts'

type Reference = Readonly<Record<'longstring' | 'longstring_missing', readonly number[]>> &
  Readonly<Record<'irv' | 'irv_missing', readonly (number | null)[]>>
const reference: Reference = JSON.parse(golden('careless_sim.json'))

describe.each([
  ['complete', complete, reference.longstring, reference.irv],
  ['with missing answers', withMissing, reference.longstring_missing, reference.irv_missing],
] as const)('R and the functions behind the flags agree on 400 persons %s', (_, people, runs, deviations) => {
  test('on the longest run, exactly', () => {
    expect(people.map(longestRun)).toEqual(runs)
  })

  test('on the variation within 1e-12', () => {
    expect(deviations).toHaveLength(400)
    for (const [row, shown] of people.entries()) {
      const got = standardDeviation(shown.filter((answer) => answer !== null))
      const want = deviations[row] ?? null
      if (want === null || got === null) expect(got).toBe(want)
      else expectClose(got, want, `row ${row}`)
    }
  })
})

describe('of the simulated persons', () => {
  /** Columns of the file are activity by activity; the instrument presents them round by round. */
  const presented = (shown: (typeof complete)[number]) =>
    meaning(
      modelled,
      modelled.pairs.map(({ id }) => shown[simulated.pairs.findIndex((pair) => pair.id === id)] ?? null),
    )

  // The first three answer all 0, all 4 and all 2.
  const honest = Array.from({ length: 397 }, (_, place) => place + 3)

  test.each([
    ['complete', complete],
    ['with missing answers', withMissing],
  ])('at most one honest one in a hundred is flagged, pairs presented as they are: %s', (_, people) => {
    const flagged = honest.filter((row) => quality(modelled, presented(people[row] ?? [])).length > 0)
    expect(flagged.length / honest.length).toBeLessThanOrEqual(0.01)
  })

  test('more would be if the project were always on the right: the change of sides breaks honest runs', () => {
    const long = honest.filter((row) => (reference.longstring[row] ?? 0) >= 8)
    expect(long).toHaveLength(7)
    for (const row of honest) {
      const flags = quality(simulated, pairAnswers(simulated, complete[row] ?? []))
      expect(flags).toEqual(long.includes(row) ? ['long-run'] : [])
    }
  })

  test('the three who answer by straight lines are all flagged', () => {
    for (const row of [0, 1, 2]) {
      const flags = quality(simulated, pairAnswers(simulated, complete[row] ?? []))
      expect(flags).toEqual(
        row === 2 ? ['long-run', 'low-variation', 'all-equal'] : ['long-run', 'low-variation'],
      )
    }
  })
})
