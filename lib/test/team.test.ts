import { describe, expect, test } from 'vitest'
import { activities, objectives, type Result, score } from '../src/index.ts'
import {
  BACKED_FROM,
  CALIBRATED_PEOPLE,
  CELL_ERROR,
  coverageStatus,
  LIKELY_GAP_FROM,
  MARK,
  RATERS_FROM,
  ROLE_FROM,
  type Team,
  THIN_FROM,
  team,
} from '../src/team/index.ts'
import { expectClose, nextDown } from './close-to.ts'
import { modelled, repeat } from './test-instrument.ts'

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
    [0.2 - 2e-9, 'covered'],
    [nextDown(0.2), 'thin'],
    [0.2, 'thin'],
    [0.5 - 2e-9, 'thin'],
    [nextDown(0.5), 'likely-gap'],
    [0.5, 'likely-gap'],
    [1, 'likely-gap'],
  ] as const)('a gap of probability %d is %s', (gap, want) => {
    expect(coverageStatus(gap)).toBe(want)
  })

  test('a cell at the mark counts for depth and makes a gap even odds; one just below does not count', () => {
    const at = team([person(0.5, 0.5)]).coverage.block.team
    expect(at).toEqual({ value: 0.5, status: 'likely-gap', gap: 0.5, depth: 1, answered: 1 })
    expect(team([person(0.5 - 2e-9, 0.5)]).coverage.block.team?.depth).toBe(0)
    expect(team([person(nextDown(0.5), 0.5)]).coverage.block.team?.depth).toBe(1)
  })

  test('two people at .5 in one role each back both', () => {
    expect(team([person(0.5, 0), person(0, 0.5)])).toMatchObject({ dedicated: 0.5, bothRolesBacked: true })
    expect(team([person(0.5 - 2e-9, 0), person(0, 0.5)]).bothRolesBacked).toBe(false)
  })

  test('nobody wears both hats at a separation of 0', () => {
    expect(team([person(0.6, 0.6), person(0.6, 0.6)])).toMatchObject({ separation: 0, oneWearsBoth: false })
    const more = 0.75 + 2e-9
    expect(team([person(more, more), person(0.75, 0.75)]).oneWearsBoth).toBe(true)
  })

  // Worked out in whole numbers (a cell is a multiple of 1/288000); in doubles each is an ulp or two off.
  test('ties are not decided by the last bit of a double', () => {
    const pairs = (choices: string, frequencies: readonly number[]): Result => {
      const chosen = modelled.pairs.flatMap(({ id }, at) => {
        const choice = choices[at] ?? '-'
        return choice === '-' ? [] : [[id, Number(choice)]]
      })
      const often = modelled.frequencies.map(({ id }, at) => [id, frequencies[at] ?? null])
      return score(modelled, Object.fromEntries([...chosen, ...often]))
    }
    const allTwo = repeat(2, 10)

    // Blocking is unanswered but for its frequencies: ½·(½ + ½) for both objectives, and the others' leans cancel out.
    const { block } = team([pairs('-2104-4423-1333-1210', allTwo)]).coverage
    expect([block.team?.depth, block.project?.depth]).toEqual([1, 1])
    expect([block.team?.status, block.project?.status]).toEqual(['likely-gap', 'likely-gap'])

    const whole = pairs('40312403344021300410', [1, 3, 0, 2, 2, 4, 2, 3, 0, 2])
    expect(team([whole]).coverage.decide.team?.depth).toBe(1)

    // A = M = .581875.
    const even = team([
      pairs('42232314423030321120', [2, 3, 4, 2, 3, 0, 4, 3, 1, 0]),
      pairs('43331431341202142114', [2, 2, 3, 2, 1, 2, 4, 3, 3, 3]),
    ])
    expectClose(even.dedicated ?? Number.NaN, 0.581875, 'A')
    expectClose(even.doubleHatted ?? Number.NaN, 0.581875, 'M')
    expect(even.oneWearsBoth).toBe(false)

    // A = ½.
    const backed = team([
      pairs('04040404044040404040', [4, 2, 3, 3, 1, 1, 0, 0, 3, 3]),
      pairs('--------------2-----', [3, 0, 1, 2, 0, 0, 1, 0, 3, 1]),
      pairs('22--2---2-2----222-2', [2, 3, 1, 3, 4, 1, 3, 1, 0, 2]),
    ])
    expectClose(backed.dedicated ?? Number.NaN, 0.5, 'A')
    expect(backed.bothRolesBacked).toBe(true)
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
