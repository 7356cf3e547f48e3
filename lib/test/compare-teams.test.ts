import { describe, expect, test } from 'vitest'
import { type Position, type Result, score } from '../src/index.ts'
import { compareMeans, compareTeams, meanPosition } from '../src/team/index.ts'
import { gated, modelled, nobody, pairAnswers } from './test-instrument.ts'

const scored = score(modelled, pairAnswers(modelled, [0, 1, 2, 3, 4]))
const none = score(modelled, nobody)

/** Somebody whose position has these numbers. */
function at(value: number, alpha: number, beta: number): Result {
  if (scored.position === null) throw new Error('a position was expected')
  const position: Position = { ...scored.position, value, alpha, beta }
  return { ...scored, position }
}

describe('two rounds of a team', () => {
  // R: v <- function(a, b) sum(40000 * a * b / ((a + b)^2 * (a + b + 1))) / length(a)^2
  //    v(c(1, 2), c(1, 3))                # 1233.3333, of 10000/3 and 1600
  //    v(rep(4.5, 3), rep(4.5, 3))        # 333.33333, three times 1000
  //    1.645 * sqrt(1233.3333 + 333.33333)  # 65.1109758
  const before = [at(-20, 1, 1), at(10, 2, 3)]
  const after = (shift: number) => [30, 50, 70].map((value) => at(value + shift, 4.5, 4.5))

  test.each([
    [0, 55, false],
    [10.1, 65.1, false],
    [10.2, 65.2, true],
    [-109.9, -54.9, false],
    [-120.1, -65.1, false],
    [-120.2, -65.2, true],
  ])('that lie %s further apart differ by %s, moved: %s', (shift, difference, moved) => {
    const found = compareTeams(before, after(shift))
    expect(found?.before?.value).toBe(-5)
    expect(found?.before?.variance).toBeCloseTo(1233.3333333333, 8)
    expect(found?.after?.value).toBeCloseTo(50 + shift, 10)
    expect(found?.after?.variance).toBeCloseTo(333.3333333333, 8)
    expect(found?.margin).toBeCloseTo(65.1109758, 6)
    expect(found?.difference).toBeCloseTo(difference, 10)
    expect(found?.moved).toBe(moved)
    expect([found?.before?.people, found?.after?.people]).toEqual([2, 3])
  })

  // Beta(12, 12) has 400, Beta(9.5, 9.5) has 500: a standard error of 30, a margin of 49.35.
  test.each([
    [49.34, false],
    [49.35, true],
    [49.36, true],
    [-49.34, false],
    [-49.35, true],
  ])('on the margin: %s, moved: %s', (value, moved) => {
    expect(compareTeams([at(0, 12, 12)], [at(value, 9.5, 9.5)])).toMatchObject({
      before: { value: 0, variance: 400, people: 1 },
      after: { value, variance: 500, people: 1 },
      margin: 49.35,
      moved,
    })
  })

  test('turned round in time, the difference changes its sign and nothing else', () => {
    const [there, back] = [compareTeams(before, after(30)), compareTeams(after(30), before)]
    expect(back?.difference).toBe(-85)
    expect(there?.difference).toBe(85)
    expect(back?.margin).toBe(there?.margin)
    expect(back?.moved).toBe(true)
  })

  test('people without a position do not count, and where there is none nothing has moved or stayed', () => {
    expect(compareTeams([...before, none], after(0))?.before?.people).toBe(2)
    const unknown = { difference: null, margin: null, moved: null }
    expect(compareTeams([none], after(0))).toMatchObject({ before: null, ...unknown })
    expect(compareTeams(before, [])).toMatchObject({ after: null, ...unknown })
  })

  test('show the ten cells of both, null where nobody answered', () => {
    const [often, never] = [4, 0].map((choice) =>
      score(modelled, gated({ 'block-team': choice, 'block-project': 4 - choice })),
    )
    if (often === undefined || never === undefined) throw new Error('two results were expected')
    const cells = compareTeams([never], [often, never])?.cells
    // One activity only: c = .6·m + .4·m = m = ½(x + ½), as I is the mean of 1 and 0.
    expect(cells?.block.team.before?.value).toBeCloseTo(0.25, 12)
    expect(cells?.block.team.after?.value).toBeCloseTo(0.75, 12)
    expect([cells?.block.team.before?.depth, cells?.block.team.after?.depth]).toEqual([0, 1])
    expect([cells?.block.project.before?.depth, cells?.block.project.after?.depth]).toEqual([1, 1])
    expect(cells?.show.team).toEqual({ before: null, after: null })
  })

  test('of different versions are not compared', () => {
    const newer = { ...scored, instrument: { ...scored.instrument, version: 2 } }
    expect(compareTeams([scored], [newer])).toBeNull()
    expect(compareTeams([scored, newer], [scored])).toBeNull()
    expect(compareTeams([], [])).toMatchObject({ before: null, after: null, moved: null })
  })
})

test('a mean that was kept alone compares like the round it came from', () => {
  const kept = { value: 0, variance: 400, people: 1 }
  expect(meanPosition([at(0, 12, 12), none])).toEqual(kept)
  expect(meanPosition([none])).toBeNull()
  expect(compareMeans(kept, { value: 49.35, variance: 500, people: 2 })).toEqual({
    difference: 49.35,
    margin: 49.35,
    moved: true,
  })
  expect(compareMeans(kept, null)).toEqual({ difference: null, margin: null, moved: null })
})
