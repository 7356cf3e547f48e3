import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answer,
  type Answers,
  type Estimate,
  explain,
  type Instrument,
  quality,
  score,
} from '../src/index.ts'
import { mostProbable } from '../src/score/zones.ts'
import { arbitraryAnswers, seeded } from './arbitrary-answers.ts'
import { gated, modelled } from './test-instrument.ts'

const activities = ['block', 'unblock', 'redirect', 'decide', 'show'] as const
const turned = (answer: Answer): Answer => (answer === null ? null : ((4 - answer) as Answer))

function mirrored(answers: Answers): Answers {
  const entries = Object.entries(answers).map(([id, answer = null]) => {
    if (modelled.pairs.some((pair) => pair.id === id)) return [id, turned(answer)]
    if (id.endsWith('-team')) return [id.replace('-team', '-project'), answer]
    return [id.replace('-project', '-team'), answer]
  })
  return gated(Object.fromEntries(entries))
}

const negated = (value: number) => 0 - value

function mirrorOf<T extends Estimate>(estimate: T): Estimate {
  const { value, interval, alpha, beta, aboveMiddle, answered, total } = estimate
  const [low, high] = interval
  return {
    value: negated(value),
    interval: [negated(high), negated(low)],
    alpha: beta,
    beta: alpha,
    aboveMiddle: 1 - aboveMiddle,
    answered,
    total,
  }
}

const other = {
  'team-first': 'project-first',
  'leans-team': 'leans-project',
  balanced: 'balanced',
  'leans-project': 'leans-team',
  'project-first': 'team-first',
} as const

function expectMirror(first: Answers, second: Answers, instrument: Instrument = modelled) {
  const a = score(modelled, first)
  const b = score(instrument, second)
  if (a.position === null || b.position === null) expect(b.position).toBe(a.position)
  else {
    const { zones, zone, side, sideProbability, provisional } = a.position
    expect(b.position).toEqual({
      ...mirrorOf(a.position),
      zone: other[zone],
      zones: {
        'team-first': zones['project-first'],
        'leans-team': zones['leans-project'],
        balanced: zones.balanced,
        'leans-project': zones['leans-team'],
        'project-first': zones['team-first'],
      },
      side: side === null ? null : side === 'team' ? 'project' : 'team',
      sideProbability: 1 - sideProbability,
      provisional,
    })
  }
  for (const activity of activities) {
    const one = a.activities[activity]
    expect(b.activities[activity]).toEqual(one === null ? null : mirrorOf(one))
  }
  return [a, b] as const
}

describe('for any answers', () => {
  test('swapping the sides of every answer mirrors the result to the last bit', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const [a, b] = expectMirror(answers, mirrored(answers))
        for (const activity of activities) {
          const { team, project } = a.cells[activity]
          expect(b.cells[activity]).toEqual({ team: project, project: team })
        }
        expect(b.intensity).toEqual(a.intensity)
        expect(b.attributes).toEqual(a.attributes)
        expectMirror(mirrored(answers), answers)
      }),
      seeded,
    )
  })

  test('swapping every key of the instrument mirrors the result to the last bit', () => {
    const swapped: Instrument = {
      ...modelled,
      pairs: modelled.pairs.map((pair) => ({ ...pair, right: pair.right === 'team' ? 'project' : 'team' })),
    }
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        expectMirror(answers, answers, swapped)
      }),
      seeded,
    )
  })

  test('the order of items and of answers changes nothing but the runs', () => {
    const shuffled = fc.shuffledSubarray([...modelled.pairs], { minLength: 20 })
    fc.assert(
      fc.property(arbitraryAnswers, shuffled, (answers, pairs) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers
        const { frequencies, attributes } = modelled
        const reordered = {
          ...modelled,
          pairs,
          frequencies: [...frequencies].reverse(),
          attributes: [...attributes].reverse(),
        }
        const { quality: _, ...result } = score(modelled, answers)
        const { quality: __, ...again } = score(reordered, reversed)
        expect(again).toEqual(result)
      }),
      seeded,
    )
  })

  test('raising one keyed answer raises the position by 50/N, and never moves an activity down', () => {
    fc.assert(
      fc.property(arbitraryAnswers, fc.nat(19), (answers, place) => {
        const pair = modelled.pairs[place]
        const before = score(modelled, answers)
        const answer = pair === undefined ? null : (answers[pair.id] ?? null)
        if (pair === undefined || answer === null || before.position === null) return
        const next = pair.right === 'project' ? answer + 1 : answer - 1
        if (next < 0 || next > 4) return
        const after = score(modelled, { ...answers, [pair.id]: next as Answer })
        const rise = (after.position?.value ?? Number.NaN) - before.position.value
        expect(rise).toBeCloseTo(50 / (before.position.answered + 2), 9)
        for (const activity of activities) {
          const [low, high] = [before.activities[activity], after.activities[activity]]
          if (low !== null) expect(high?.value).toBeGreaterThan(low.value)
        }
      }),
      seeded,
    )
  })

  test('the contributions and the anchors sum to the position, and there are none without it', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const { position } = score(modelled, answers)
        const explanation = explain(modelled, answers)
        if (position === null || explanation === null) {
          expect(explanation).toBe(position)
          return
        }
        const points = [...explanation.contributions.map((one) => one.points), ...explanation.anchors]
        const sum = points.reduce((total, one) => total + one, 0)
        expect(Math.abs(sum - position.value)).toBeLessThan(1e-9)
        const answered = modelled.pairs
          .filter(({ id }) => typeof answers[id] === 'number')
          .map(({ id }) => id)
        expect(explanation.contributions.map(({ id }) => id)).toEqual(answered)
        expect(explanation.contributions.map(({ answer }) => answer)).toEqual(
          answered.map((id) => answers[id]),
        )
        expect(points.some((one) => Object.is(one, -0))).toBe(false)
      }),
      seeded,
    )
  })

  test('the short form equals the full form restricted to its ten pairs', () => {
    const short: Instrument = {
      ...modelled,
      pairs: modelled.pairs.slice(0, 10).map((pair) => ({ ...pair, twin: null })),
    }
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const ten = gated(Object.fromEntries(short.pairs.map(({ id }) => [id, answers[id] ?? null])))
        const full = score(modelled, ten)
        const { position } = score(short, ten)
        expect(position === null ? null : { ...position, total: 20 }).toEqual(full.position)
      }),
      seeded,
    )
  })

  test('"not faced" and unanswered score alike', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const given = gated(
          Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)),
        )
        expect(score(modelled, given)).toEqual(score(modelled, answers))
      }),
      seeded,
    )
  })

  test('the result is plain JSON, its probabilities sum to 1, and its intervals hold their value', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const result = score(modelled, answers)
        // NaN and Infinity would come back as null, −0 as 0, undefined not at all.
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result)
        const bipolar = [result.position, ...Object.values(result.activities)]
        const unipolar = [...Object.values(result.attributes), ...Object.values(result.intensity)]
        for (const [estimates, lowest] of [
          [bipolar, -100],
          [unipolar, 0],
        ] as const) {
          for (const estimate of estimates) {
            if (estimate === null) continue
            const { value, interval, alpha, beta, aboveMiddle } = estimate
            const [low, high] = interval
            expect(lowest <= low && low < value && value < high && high <= 100).toBe(true)
            expect(alpha > 0 && beta > 0 && aboveMiddle >= 0 && aboveMiddle <= 1).toBe(true)
          }
        }
        if (result.position === null) return
        const { zones, zone } = result.position
        const probabilities = Object.values(zones)
        expect(Math.abs(probabilities.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(1e-12)
        expect(probabilities.every((one) => one >= 0 && one <= 1)).toBe(true)
        expect(zones[zone]).toBe(Math.max(...probabilities))
        expect(mostProbable(zones)).toBe(zone)
      }),
      seeded,
    )
  })

  test('scoring leaves the answers as they were, and says the same twice', () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const frozen = Object.freeze({ ...answers })
        expect(score(modelled, frozen)).toEqual(score(modelled, answers))
        expect(quality(modelled, frozen)).toEqual(score(modelled, answers).quality)
      }),
      seeded,
    )
  })
})
