import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, type Answers, activities, objectives, type Result, score } from '../src/index.ts'
import {
  BACKED_FROM,
  CALIBRATED_PEOPLE,
  CELL_ERROR,
  coverageStatus,
  LIKELY_GAP_FROM,
  MARK,
  RATERS_FROM,
  ROLE_FROM,
  selfVersusOthers,
  type Team,
  THIN_FROM,
  team,
} from '../src/team/index.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { expectClose, nextDown, nextUp } from './close-to.ts'
import { meaning, modelled, pairAnswers, repeat } from './test-instrument.ts'

type Five = readonly [number | null, number | null, number | null, number | null, number | null]

/** A Result of which only the cells matter: team and project, in the order of the activities. */
function person(forTeam: Five | number, forProject: Five | number): Result {
  const at = (cells: Five | number, place: number) =>
    typeof cells === 'number' ? cells : (cells[place] ?? null)
  const [block, unblock, redirect, decide, show] = [0, 1, 2, 3, 4].map((place) => ({
    team: at(forTeam, place),
    project: at(forProject, place),
  }))
  if (!block || !unblock || !redirect || !decide || !show) return expect.fail('five cells')
  return { ...score(modelled, {}), cells: { block, unblock, redirect, decide, show } }
}

const flat = ({ coverage }: Team) =>
  activities.flatMap((activity) => objectives.map((objective) => coverage[activity][objective]))

describe('the constants', () => {
  test('are those of the model', () => {
    expect([CELL_ERROR, THIN_FROM, LIKELY_GAP_FROM, BACKED_FROM, ROLE_FROM, RATERS_FROM]).toEqual([
      0.26, 0.2, 0.5, 0.5, 4, 3,
    ])
    expect(MARK).toEqual({ block: 0.5, unblock: 0.5, redirect: 0.5, decide: 0.5, show: 0.5 })
    expect(CALIBRATED_PEOPLE).toEqual([2, 3])
  })
})

describe('two people, each for one objective', () => {
  // One serves the project .8 and the team .3 in every activity, the other .4 and .7.
  const together = team([person(0.3, 0.8), person(0.7, 0.4)])

  test('cover every cell by the better one', () => {
    // Project: Φ(−.3/.26)·Φ(.1/.26) = .124282·.649739; team: Φ(.2/.26)·Φ(−.2/.26) = .779099·.220891 (tables of Φ).
    for (const activity of activities) {
      const { project, team: forTeam } = together.coverage[activity]
      expect(project).toMatchObject({ value: 0.8, status: 'covered', depth: 1, answered: 2 })
      expect(forTeam).toMatchObject({ value: 0.7, status: 'covered', depth: 1, answered: 2 })
      expectClose(project?.gap ?? Number.NaN, 0.0807506, 'gap of the project', 1e-6)
      expectClose(forTeam?.gap ?? Number.NaN, 0.172096, 'gap of the team', 1e-5)
    }
    expect([together.gapIndex, together.overlap]).toEqual([0, 0])
  })

  test('back both roles, and nobody wears both hats', () => {
    // A = min(.8, .7), M = min(.4, .7) of the second person, S = .3.
    for (const [place, want] of [
      { team: 0.3, project: 0.8 },
      { team: 0.7, project: 0.4 },
    ].entries()) {
      for (const objective of objectives) {
        expectClose(
          together.roles[place]?.[objective] ?? Number.NaN,
          want[objective],
          `${objective} ${place}`,
        )
      }
    }
    expectClose(together.dedicated ?? Number.NaN, 0.7, 'A')
    expectClose(together.doubleHatted ?? Number.NaN, 0.4, 'M')
    expectClose(together.separation ?? Number.NaN, 0.3, 'S')
    expect(together).toMatchObject({
      people: 2,
      calibrated: true,
      bothRolesBacked: true,
      oneWearsBoth: false,
    })
  })
})

describe('a busy person beside an idle one', () => {
  // .9 and .8 against .1 and .2: A = max(min(.8, .1), min(.2, .9)) = .2, M = .8, S = −.6.
  const together = team([person(0.9, 0.8), person(0.1, 0.2)])

  test('wears both hats, and the roles are not backed by two', () => {
    expectClose(together.dedicated ?? Number.NaN, 0.2, 'A')
    expectClose(together.doubleHatted ?? Number.NaN, 0.8, 'M')
    expectClose(together.separation ?? Number.NaN, -0.6, 'S')
    expect(together).toMatchObject({ bothRolesBacked: false, oneWearsBoth: true })
  })
})

describe('gaps and overlap', () => {
  test('are averaged over the cells with their shortfall and their second-best', () => {
    // Team .3, .2: short by .4 in five cells. Project .9, .8: a second person above by .6 in five cells.
    const together = team([person(0.3, 0.8), person(0.2, 0.9)])
    expectClose(together.gapIndex ?? Number.NaN, 0.2, 'G')
    expectClose(together.overlap ?? Number.NaN, 0.3, 'O')
    expect(together.coverage.show.team).toMatchObject({ value: 0.3, status: 'likely-gap', depth: 0 })
    expect(together.coverage.show.project).toMatchObject({ value: 0.9, status: 'covered', depth: 2 })
  })

  test('leave out cells that nobody answered, which are not known and no gap', () => {
    const nothing: Five = [null, null, null, null, null]
    const block: Five = [0.25, null, null, null, null]
    const one = team([person(block, nothing), person(nothing, block)])
    expect(one.coverage.block.team).toMatchObject({ value: 0.25, answered: 1 })
    expect(one.coverage.unblock).toEqual({ team: null, project: null })
    // Two known cells, each short by half the mark.
    expect([one.gapIndex, one.overlap]).toEqual([0.5, 0])
  })

  test('do not count a person whose cell is not known', () => {
    const without: Five = [null, 0.6, 0.6, 0.6, 0.6]
    const both = team([person(without, 0.7), person(0.4, 0.3)])
    const alone = team([person(0.4, 0.3)])
    expect(both.coverage.block.team).toEqual(alone.coverage.block.team)
    expect(both.coverage.block.team?.answered).toBe(1)
    expect(both.coverage.unblock.team?.answered).toBe(2)
  })
})

describe('nobody, or somebody who answered nothing,', () => {
  test('covers nothing that is known', () => {
    const unknown = {
      coverage: team([]).coverage,
      gapIndex: null,
      overlap: null,
      dedicated: null,
      doubleHatted: null,
    }
    expect(flat(team([]))).toEqual(repeat(null, 10))
    expect(team([])).toEqual({
      people: 0,
      calibrated: false,
      ...unknown,
      roles: [],
      separation: null,
      bothRolesBacked: null,
      oneWearsBoth: null,
    })
    expect(team([score(modelled, {}), score(modelled, {})])).toEqual({
      people: 2,
      calibrated: true,
      ...unknown,
      roles: repeat({ team: null, project: null }, 2),
      separation: null,
      bothRolesBacked: null,
      oneWearsBoth: null,
    })
  })

  test('one person alone wears both hats, whatever is known of them, and the roles are not backed by two', () => {
    expect(team([person(0.9, 0.8)])).toMatchObject({
      people: 1,
      calibrated: false,
      dedicated: null,
      separation: null,
      bothRolesBacked: false,
      oneWearsBoth: true,
    })
    expect(team([score(modelled, {})])).toMatchObject({ bothRolesBacked: false, oneWearsBoth: true })
  })
})

describe('on the boundary', () => {
  test.each([
    [0, 'covered'],
    [nextDown(0.2), 'covered'],
    [0.2, 'thin'],
    [nextDown(0.5), 'thin'],
    [0.5, 'likely-gap'],
    [1, 'likely-gap'],
  ] as const)('a gap of probability %d is %s', (gap, want) => {
    expect(coverageStatus(gap)).toBe(want)
  })

  test('a cell at the mark counts for depth and makes a gap even odds; one just below does not count', () => {
    const at = team([person(0.5, 0.5)]).coverage.block.team
    expect(at).toEqual({ value: 0.5, status: 'likely-gap', gap: 0.5, depth: 1, answered: 1 })
    expect(team([person(nextDown(0.5), 0.5)]).coverage.block.team?.depth).toBe(0)
  })

  test('two people at .5 in one role each back both', () => {
    expect(team([person(0.5, 0), person(0, 0.5)])).toMatchObject({ dedicated: 0.5, bothRolesBacked: true })
    const less = nextDown(nextDown(0.5))
    expect(team([person(less, 0), person(0, 0.5)]).bothRolesBacked).toBe(false)
  })

  test('nobody wears both hats at a separation of 0', () => {
    expect(team([person(0.6, 0.6), person(0.6, 0.6)])).toMatchObject({ separation: 0, oneWearsBoth: false })
    const more = nextUp(nextUp(0.75))
    expect(team([person(more, more), person(0.75, 0.75)]).oneWearsBoth).toBe(true)
  })

  test('a role is known from four activities on', () => {
    const four: Five = [0.25, 0.5, null, 0.75, 1]
    const three: Five = [0.25, 0.5, null, 0.75, null]
    expect(team([person(four, three)]).roles).toEqual([{ team: 0.625, project: null }])
  })

  test.each([
    [1, false],
    [2, true],
    [3, true],
    [4, false],
  ])('for %d people the probabilities are calibrated: %s', (people, want) => {
    expect(team(repeat(person(0.5, 0.5), people)).calibrated).toBe(want)
  })
})

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

describe('self versus others', () => {
  /** Everything answered alike, by meaning, but the first pairs. */
  const rater = (first: readonly Answer[], rest: Answer) =>
    meaning(modelled, [...first, ...repeat(rest, 20 - first.length)])
  const three = [rater([0, 4], 2), rater([0, 4], 3), rater([0, 4], 4)]

  test('is refused below three raters with a position', () => {
    const want = { status: 'refused', reason: 'too-few-raters', needed: 3 }
    expect(selfVersusOthers(modelled, {}, [])).toEqual({ ...want, raters: 0 })
    const fewAnswers = pairAnswers(modelled, repeat<Answer>(2, 4))
    expect(selfVersusOthers(modelled, {}, [...three.slice(1), fewAnswers])).toEqual({ ...want, raters: 2 })
  })

  test('tells agreement, its reliability and the distance, as worked by hand', () => {
    const got = selfVersusOthers(modelled, rater([], 4), three)
    if (got.status !== 'compared') return expect.fail(got.reason)
    // Two pairs without variance and 18 with that of 2, 3, 4, which is 1: mean .9, over 2: q = .45.
    expectClose(got.agreement ?? Number.NaN, (20 * 0.55) / (20 * 0.55 + 0.45), 'r_wg(J)')
    // Means of the keyed answers: sums 0 and 0, 9, 18 over N = 22; oneself 20/22. Their mean is 9/22, their sd 9/22.
    expectClose(got.difference ?? Number.NaN, 11 / 9, 'd')
    expect([got.raters, got.noDifference]).toEqual([3, null])
    // Pairs (rows): one 0, 0, 0; one 4, 4, 4; 18 of 2, 3, 4. Grand mean (0 + 12 + 18·9)/60 = 2.9; row means 0, 4, 3:
    // between 3·(8.41 + 1.21 + 18·.01)/19 = 29.4/19. Raters' means 2, 2.9, 3.8: columns 20·2·.81/2 = 16.2.
    // Within 18·2 = 36; residual 36 − 2·16.2 = 3.6 over 19·2.
    const [between, residual, columns] = [29.4 / 19, 3.6 / 38, 16.2]
    const single = (between - residual) / (between + 2 * residual + (3 * (columns - residual)) / 20)
    const mean = (between - residual) / (between + (columns - residual) / 20)
    expectClose(got.icc?.single.value ?? Number.NaN, single, 'ICC')
    expectClose(got.icc?.mean.value ?? Number.NaN, mean, 'ICC of the mean')
  })

  test('turns its sign with who sees more of the project', () => {
    const below = selfVersusOthers(modelled, rater([], 0), three)
    // (−20 − 9)/9.
    expectClose(below.status === 'compared' ? (below.difference ?? 0) : 0, -29 / 9, 'd')
  })

  test('has no distance from raters who say the same, nor of somebody without a position', () => {
    const same: Answers[] = repeat(rater([0, 4], 3), 3)
    expect(selfVersusOthers(modelled, rater([], 4), same)).toMatchObject({
      status: 'compared',
      agreement: 1,
      difference: null,
      noDifference: 'raters-do-not-differ',
    })
    expect(selfVersusOthers(modelled, {}, three)).toMatchObject({
      difference: null,
      noDifference: 'self-without-position',
    })
  })

  test('has no intraclass correlation where the raters have no two pairs in common', () => {
    const only = (from: number): Answers =>
      Object.fromEntries(modelled.pairs.slice(from, from + 5).map(({ id }) => [id, 1 as const]))
    expect(selfVersusOthers(modelled, {}, [only(0), only(5), only(10)])).toMatchObject({
      raters: 3,
      agreement: null,
      icc: null,
    })
  })
})
