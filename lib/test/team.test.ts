import { describe, expect, test } from 'vitest'
import { activities, objectives, score } from '../src/index.ts'
import {
  BACKED_FROM,
  CALIBRATED_PEOPLE,
  CELL_ERROR,
  LIKELY_GAP_FROM,
  MARK,
  RATERS_FROM,
  ROLE_FROM,
  type Team,
  THIN_FROM,
  team,
} from '../src/team/index.ts'
import { expectClose } from './close-to.ts'
import { type Five, person } from './person.ts'
import { modelled, nobody, repeat } from './test-instrument.ts'

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
    expect(team([score(modelled, nobody), score(modelled, nobody)])).toEqual({
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
    expect(team([score(modelled, nobody)])).toMatchObject({ bothRolesBacked: false, oneWearsBoth: true })
  })
})

const [lead, manager, other] = [person(0.8, 0.1), person(0.2, 0.9), person(0.3, 0.3)]

test('a department of 200,000 people is one team', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 200_000 }, (_, at) => (at === 7 ? lead : at === 9 ? manager : other))
  expect(team(many)).toMatchObject({ people: 200_000, dedicated: 0.8, doubleHatted: 0.3 })
})
