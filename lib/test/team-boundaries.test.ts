import { describe, expect, test } from 'vitest'
import { type Result, score } from '../src/index.ts'
import { coverageStatus, team } from '../src/team/index.ts'
import { expectClose, nextDown } from './close-to.ts'
import { type Five, person } from './person.ts'
import { modelled, repeat } from './test-instrument.ts'

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
