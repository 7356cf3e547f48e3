import { describe, expect, test } from 'vitest'
import { betaDensity } from '../src/anchored-mean/index.ts'
import { type Answer, explain, score } from '../src/index.ts'
import { anchoredMoments } from '../src/score/moments.ts'
import { gated, meaning, modelled, nobody, pairAnswers, repeat } from './test-instrument.ts'

const positionOf = (choices: readonly Answer[]) => score(modelled, meaning(modelled, choices)).position

describe('values to be checked by hand', () => {
  test('no answers give a result of nulls, with every record complete', () => {
    const nothing = { block: null, unblock: null, redirect: null, decide: null, show: null }
    const noCell = { team: null, project: null }
    expect(score(modelled, nobody)).toStrictEqual({
      instrument: { id: 'two-hats', version: 1, hash: 'a1'.repeat(32) },
      answered: 0,
      total: 36,
      position: null,
      activities: nothing,
      attributes: { knowledge: null, speed: null, awareness: null },
      intensity: nothing,
      cells: { block: noCell, unblock: noCell, redirect: noCell, decide: noCell, show: noCell },
      quality: [],
    })
    expect(explain(modelled, nobody)).toBeNull()
  })

  test('all ends to the project give 90.9, from 73.4 to 99.5, clearly project-first', () => {
    const position = positionOf(repeat(4, 20))
    expect(position).toMatchObject({ zone: 'project-first', side: 'project', provisional: false })
    expect(position).toMatchObject({ answered: 20, total: 20 })
    expect(position?.value).toBeCloseTo(1000 / 11, 12)
    // R: 100 * (2 * qbeta(c(.05, .95), 21, 1) - 1)
    expect(position?.interval[0]).toBeCloseTo(73.4108177946953, 10)
    expect(position?.interval[1]).toBeCloseTo(99.5120885480662, 10)
    // Alpha and beta are those of Laplace's rule: Beta(21, 1), whose lower tail is x²¹.
    expect(position?.alpha).toBeCloseTo(21, 10)
    expect(position?.beta).toBeCloseTo(1, 12)
    expect(position?.sideProbability).toBeCloseTo(1 - 2 ** -21, 12)
    expect(position?.zones['team-first']).toBeCloseTo(0.25 ** 21, 15)
    expect(position?.zones['project-first']).toBeCloseTo(1 - 0.75 ** 21, 12)
  })

  test('all ends to the team give the mirror image', () => {
    const position = positionOf(repeat(0, 20))
    expect(position?.value).toBeCloseTo(-1000 / 11, 12)
    expect(position?.interval[0]).toBeCloseTo(-99.5120885480662, 10)
    expect(position).toMatchObject({ zone: 'team-first', side: 'team' })
  })

  test('all equal gives 0, from −10.3 to 10.3, clearly balanced, with no side and a note', () => {
    const result = score(modelled, pairAnswers(modelled, repeat(2, 20)))
    expect(result.position).toMatchObject({ value: 0, zone: 'balanced', side: null, sideProbability: 0.5 })
    expect(result.position?.interval.map((end) => end.toFixed(1))).toEqual(['-10.3', '10.3'])
    expect(result.position?.zones.balanced).toBeGreaterThan(0.98)
    expect(result.quality).toEqual(['long-run', 'low-variation', 'all-equal'])
  })

  test('a single answer of +.5 would give 16.7, and shows no position', () => {
    expect(anchoredMoments({ n: 1, sum: 0.5, squares: 0.25 }).mean).toBeCloseTo(1 / 6, 15)
    const result = score(modelled, meaning(modelled, [3]))
    expect(result.position).toBeNull()
    expect(result.answered).toBe(1)
    // The other answers of the activity are the two anchors alone: (.5 + 4·0)/5.
    expect(result.activities.block).toMatchObject({ value: 10, answered: 1, total: 4 })
    expect(result.activities.show).toBeNull()
  })

  test('both questions of an attribute at the top give 75, from 37 to 98, and high', () => {
    const { attributes, answered } = score(modelled, gated({ 'speed-1': 4, 'speed-2': 4 }))
    expect(attributes.speed).toMatchObject({ value: 75, answered: 2, total: 2 })
    // Beta(3, 1), whose quantile is the cube root.
    expect(attributes.speed?.interval[0]).toBeCloseTo(100 * Math.cbrt(0.05), 10)
    expect(attributes.speed?.interval[1]).toBeCloseTo(100 * Math.cbrt(0.95), 10)
    expect(attributes.speed?.aboveMiddle).toBeCloseTo(0.875, 14)
    expect(attributes.knowledge).toBeNull()
    expect(answered).toBe(2)
  })

  test('one question of an intensity is enough, and "never" is an answer', () => {
    const { intensity } = score(modelled, gated({ 'block-team': 0, 'show-team': 4, 'show-project': 4 }))
    // (−1 + 0)/3 of −1..1.
    expect(intensity.block?.value).toBeCloseTo(100 / 3, 12)
    expect(intensity.block).toMatchObject({ answered: 1, total: 2 })
    expect(intensity.show).toMatchObject({ value: 75, answered: 2, total: 2 })
    expect(intensity.decide).toBeNull()
  })

  test('cells follow the frequencies, moved by the pairs and drawn to the person', () => {
    const answers = {
      ...meaning(modelled, [4]),
      'block-team': 2,
      'block-project': 4,
      'show-project': 0,
    } as const
    const { cells } = score(modelled, answers)
    // Block: intensity .75, p = 1. Project m = ½(1 + clamp 1.10) = 1; team m = ½(.5 + .4) = .45.
    // Show: intensity 0, no pair: project m = 0. Project level = ½, team level = .45.
    expect(cells.block.project).toBeCloseTo(0.6 * 1 + 0.4 * 0.5, 14)
    expect(cells.block.team).toBeCloseTo(0.45, 14)
    expect(cells.show.project).toBeCloseTo(0.4 * 0.5, 14)
    expect(cells.show.team).toBeNull()
    expect(cells.decide).toEqual({ team: null, project: null })
  })

  test('the share of a cell never falls below nothing', () => {
    const answers = { ...meaning(modelled, [4]), 'block-team': 0, 'block-project': 1 } as const
    const { cells } = score(modelled, answers)
    // Intensity .125, p = 1: team share clamp −.225 = 0, project share .475. One activity: its own level.
    expect(cells.block.team).toBe(0)
    expect(cells.block.project).toBeCloseTo((0.25 + 0.475) / 2, 14)
  })

  test('five answers are explained in points of a seventh', () => {
    const answers = meaning(modelled, [4, 3, 2, 1, 0])
    const explanation = explain(modelled, { ...answers, 'block-2': null, 'block-team': 4 })
    expect(explanation).toEqual({
      contributions: [
        { id: 'block-1', answer: 0, points: 100 / 7 },
        { id: 'unblock-1', answer: 3, points: 50 / 7 },
        { id: 'redirect-1', answer: 2, points: 0 },
        { id: 'decide-1', answer: 1, points: -50 / 7 },
        { id: 'show-1', answer: 4, points: -100 / 7 },
      ],
      anchors: [-100 / 7, 100 / 7],
    })
  })
})

describe('the hill of an estimate', () => {
  test.each([
    ['flat', 1, 1, 0.3, 1],
    ['a parabola: 6x(1 − x)', 2, 2, 0.25, 1.125],
    ['a rising power: 21x²⁰', 21, 1, 0.9, 21 * 0.9 ** 20],
    ['the arcsine: 1/(π√(x(1 − x)))', 0.5, 0.5, 0.2, 1 / (Math.PI * 0.4)],
    ['its end where the power is 1', 1, 3, 0, 3],
    ['its other end where the power is 1', 21, 1, 1, 21],
    ['its end below 1', 0.5, 0.5, 0, Number.POSITIVE_INFINITY],
    ['its end above 1', 2, 3, 1, 0],
    ['outside, to the left', 2, 3, -0.1, 0],
    ['outside, to the right', 2, 3, 1.1, 0],
  ])('is %s', (_, alpha, beta, x, want) => {
    if (Number.isFinite(want)) expect(betaDensity(alpha, beta, x)).toBeCloseTo(want, 13)
    else expect(betaDensity(alpha, beta, x)).toBe(want)
  })
})
