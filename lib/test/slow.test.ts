import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Estimate, itemIds, score } from '../src/index.ts'
import { betaLower } from '../src/math/beta-lower.ts'
import { betaQuantile } from '../src/math/beta-quantile.ts'
import { arbitraryAnswers } from './arbitrary-answers.ts'
import { expectClose } from './close-to.ts'
import { slowLower, slowQuantile } from './slow-beta.ts'
import { slowActivity, slowCell, slowPosition, slowStrength } from './slow-score.ts'
import { modelled } from './test-instrument.ts'

function agree(got: Estimate | null, want: ReturnType<typeof slowPosition>, scale: (mean: number) => number) {
  if (got === null || want === null) {
    expect(got).toBe(want)
    return
  }
  expectClose(got.value, scale(want.value), 'value', 1e-11)
  expectClose(got.interval[0], scale(want.low), 'low', 1e-10)
  expectClose(got.interval[1], scale(want.high), 'high', 1e-10)
  expectClose(got.aboveMiddle, want.above, 'above the middle', 1e-11)
}

describe('a slow recomputation by numerical integration and bisection', () => {
  test('agrees on tails and quantiles for parameters from .2 to 400', () => {
    const parameter = fc.double({ min: Math.log(0.2), max: Math.log(400), noNaN: true }).map(Math.exp)
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(parameter, parameter, probability, (a, b, p) => {
        expectClose(betaLower(a, b, p, 1 - p), slowLower(a, b, p), `lower ${a} ${b} ${p}`, 1e-11)
        expectClose(betaQuantile(p, a, b), slowQuantile(p, a, b), `quantile ${a} ${b} ${p}`, 1e-11)
      }),
      { seed: 20140918, numRuns: 300 },
    )
  })

  test('agrees on every number of a Result for 200 random sets of answers', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitraryAnswers, (answers) => {
        const result = score(modelled, answers)
        const position = slowPosition(modelled, answers)
        agree(result.position, position, (mean) => 100 * mean)
        if (result.position !== null && position !== null) {
          const { zones, sideProbability } = result.position
          expectClose(sideProbability, position.above, 'side', 1e-11)
          expectClose(zones['team-first'], position.inside(-1, -0.5), 'team first', 1e-11)
          expectClose(zones['leans-team'], position.inside(-0.5, -0.15), 'leans team', 1e-11)
          expectClose(zones.balanced, position.inside(-0.15, 0.15), 'balanced', 1e-11)
          expectClose(zones['leans-project'], position.inside(0.15, 0.5), 'leans project', 1e-11)
          expectClose(zones['project-first'], position.inside(0.5, 1), 'project first', 1e-11)
        }
        for (const activity of ['block', 'unblock', 'redirect', 'decide', 'show'] as const) {
          agree(result.activities[activity], slowActivity(modelled, answers, activity), (mean) => 100 * mean)
          const both = [`${activity}-team`, `${activity}-project`]
          agree(result.intensity[activity], slowStrength(both, answers), (mean) => 50 + 50 * mean)
          for (const objective of ['team', 'project'] as const) {
            const want = slowCell(modelled, answers, activity, objective)
            const got = result.cells[activity][objective]
            if (want === null || got === null) expect(got).toBe(want)
            else expectClose(got, want, `cell ${activity} ${objective}`)
          }
        }
        for (const attribute of ['knowledge', 'speed', 'awareness'] as const) {
          const both = [`${attribute}-1`, `${attribute}-2`]
          agree(result.attributes[attribute], slowStrength(both, answers), (mean) => 50 + 50 * mean)
        }
        expect(result.answered).toBe(itemIds(modelled).filter((id) => typeof answers[id] === 'number').length)
        expect(result.total).toBe(36)
      }),
      { seed: 20140918, numRuns: 200 },
    )
  })
})
