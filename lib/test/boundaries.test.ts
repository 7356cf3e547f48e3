import { describe, expect, test } from 'vitest'
import { certainty, leanOf, levelOf, score } from '../src/index.ts'
import { sideOf } from '../src/score/verdicts.ts'
import { mostProbable, zonesOf } from '../src/score/zones.ts'
import { expectClose, nextDown, nextUp } from './close-to.ts'
import { slowLower } from './slow-beta.ts'
import { gated, modelled, pairAnswers, repeat } from './test-instrument.ts'

describe('zones end at exactly 15 and 50', () => {
  const shapes = [
    [12, 9],
    [9, 12],
    [21, 1],
    [126, 126],
    [3.5, 4.25],
  ] as const
  const below = (alpha: number, beta: number, position: number) =>
    slowLower(alpha, beta, (position + 100) / 200)

  test.each(shapes)('as an integral of Beta(%d, %d) says', (alpha, beta) => {
    const zones = zonesOf(alpha, beta)
    const edges = [-100, -50, -15, 15, 50, 100].map((edge) => below(alpha, beta, edge))
    const want = edges.slice(1).map((edge, place) => edge - (edges[place] ?? 0))
    const names = ['team-first', 'leans-team', 'balanced', 'leans-project', 'project-first'] as const
    for (const [place, name] of names.entries()) expectClose(zones[name], want[place] ?? Number.NaN, name)
  })

  test('and not a millionth beside', () => {
    const zones = zonesOf(9, 10)
    const cumulated = [zones['team-first'], zones['team-first'] + zones['leans-team']]
    for (const [place, edge] of [-50, -15].entries()) {
      for (const moved of [-1e-6, 1e-6]) {
        const apart = Math.abs(below(9, 10, edge + moved) - (cumulated[place] ?? 0))
        expect(apart).toBeGreaterThan(1e-10)
      }
      expect(Math.abs(below(9, 10, edge) - (cumulated[place] ?? 0))).toBeLessThan(1e-12)
    }
  })
})

describe('of equally probable zones', () => {
  const zones = { 'team-first': 0, 'leans-team': 0, balanced: 0, 'leans-project': 0, 'project-first': 0 }

  test.each([
    ['balanced goes before a lean', { ...zones, balanced: 0.4, 'leans-project': 0.4 }, 'balanced'],
    [
      'a lean one ulp above balanced is named',
      { ...zones, balanced: 0.4, 'leans-team': nextUp(0.4) },
      'leans-team',
    ],
    ['a lean goes before first', { ...zones, 'leans-project': 0.4, 'project-first': 0.4 }, 'leans-project'],
    [
      'first one ulp above is named',
      { ...zones, 'leans-team': 0.4, 'team-first': nextUp(0.4) },
      'team-first',
    ],
    [
      'two leans name neither',
      { ...zones, balanced: 0.2, 'leans-team': 0.4, 'leans-project': 0.4 },
      'balanced',
    ],
    ['two firsts name neither', { ...zones, 'team-first': 0.5, 'project-first': 0.5 }, 'balanced'],
    [
      'the larger of two leans is named',
      { ...zones, 'leans-team': 0.4, 'leans-project': nextUp(0.4) },
      'leans-project',
    ],
  ] as const)('%s', (_, probabilities, want) => {
    expect(mostProbable(probabilities)).toBe(want)
  })
})

describe('words begin on their threshold', () => {
  test.each([
    [0, 'between'],
    [nextDown(0.5), 'between'],
    [0.5, 'probably'],
    [nextDown(0.8), 'probably'],
    [0.8, 'clearly'],
    [1, 'clearly'],
  ] as const)('a zone of probability %d is named with "%s"', (probability, want) => {
    expect(certainty(probability)).toBe(want)
  })

  test.each([
    [1, 'project'],
    [0.9, 'project'],
    [nextDown(0.9), null],
    [0.5, null],
    [1 - nextDown(0.9), null],
    [1 - 0.9, 'team'],
    [0, 'team'],
  ] as const)('a probability of %d for the project claims the side %s', (probability, want) => {
    expect(sideOf(probability)).toBe(want)
  })

  test.each([
    [1, 'project', 'high'],
    [0.8, 'project', 'high'],
    [nextDown(0.8), null, null],
    [0.5, null, null],
    [1 - nextDown(0.8), null, null],
    [1 - 0.8, 'team', 'low'],
    [0, 'team', 'low'],
  ] as const)('a probability of %d above the middle leans %s and is %s', (aboveMiddle, lean, level) => {
    expect(leanOf({ aboveMiddle })).toBe(lean)
    expect(levelOf({ aboveMiddle })).toBe(level)
  })
})

describe('a position', () => {
  const answered = (count: number) => score(modelled, pairAnswers(modelled, repeat(1, count))).position

  test.each([
    [4, undefined],
    [5, true],
    [9, true],
    [10, false],
    [20, false],
  ])('of %d answered pairs is provisional: %s', (count, want) => {
    expect(answered(count)?.provisional).toBe(want)
  })

  test.each([
    [3, 12, true],
    [4, 10, false],
    [4, 16, false],
    [5, 20, false],
  ])('of %d activities and %d answers is provisional: %s', (activities, count, want) => {
    const names = ['block', 'unblock', 'redirect', 'decide', 'show'].slice(0, activities)
    const ids = modelled.pairs.filter(({ activity }) => names.includes(activity)).slice(0, count)
    const { position } = score(modelled, gated(Object.fromEntries(ids.map(({ id }) => [id, 3]))))
    expect([position?.answered, position?.provisional]).toEqual([count, want])
  })
})
