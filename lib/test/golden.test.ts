import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../src/answers/places.ts'
import { type Answer, score } from '../src/index.ts'
import { betaLower } from '../src/math/beta-lower.ts'
import { betaQuantile } from '../src/math/beta-quantile.ts'
import { longestRun, standardDeviation } from '../src/quality/quality.ts'
import { bipolar, estimate } from '../src/score/estimate.ts'
import { activityMoments, anchoredMoments } from '../src/score/moments.ts'
import { planOf } from '../src/score/plan.ts'
import { tallyOf, without } from '../src/score/tally.ts'
import { zonesOf } from '../src/score/zones.ts'
import { expectClose } from './close-to.ts'
import { pairAnswers, simulated } from './test-instrument.ts'

const plan = planOf(simulated)
const text = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')

interface Overall {
  readonly n: number
  readonly mean: number
  readonly alpha: number
  readonly beta: number
  readonly lo: number
  readonly hi: number
  readonly pPM: number
  readonly pBal: number
}
type Activity = Pick<Overall, 'mean' | 'lo' | 'hi'>
const anchored: { overall: Overall[]; activity: Activity[][] } = JSON.parse(text('anchored_mean.json'))
const beta: {
  pbeta: { a: number; b: number; x: number; p: number }[]
  qbeta: { a: number; b: number; p: number; x: number }[]
} = JSON.parse(text('beta.json'))
const careless: { longstring_missing: number[]; irv_missing: (number | null)[] } = JSON.parse(
  text('careless_sim.json'),
)
const persons = text('sim_pairs_missing.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').map((cell) => (cell === '' ? null : (Number(cell) as Answer))))

describe('R and this library agree within 1e-12', () => {
  test('on 80 values of the incomplete beta function', () => {
    expect(beta.pbeta).toHaveLength(80)
    for (const { a, b, x, p } of beta.pbeta) expectClose(betaLower(a, b, x, 1 - x), p, `pbeta ${a} ${b} ${x}`)
  })

  test('on 60 quantiles of the Beta distribution', () => {
    expect(beta.qbeta).toHaveLength(60)
    for (const { a, b, p, x } of beta.qbeta) expectClose(betaQuantile(p, a, b), x, `qbeta ${a} ${b} ${p}`)
  })

  test('on the position of 400 simulated persons', () => {
    expect([persons.length, anchored.overall.length]).toEqual([400, 400])
    for (const [row, want] of anchored.overall.entries()) {
      const answers = pairAnswers(simulated, persons[row] ?? [])
      const own = tallyOf(plan.pairs, inOrder(plan, answers))
      const {
        value,
        interval,
        alpha,
        beta: other,
        aboveMiddle,
      } = estimate(anchoredMoments(own), bipolar, own.n, 20)
      expect(own.n).toBe(want.n)
      expectClose(value / 100, want.mean, `mean of row ${row}`)
      expectClose(alpha, want.alpha, `alpha of row ${row}`)
      expectClose(other, want.beta, `beta of row ${row}`)
      expectClose(interval[0] / 100, want.lo, `low of row ${row}`)
      expectClose(interval[1] / 100, want.hi, `high of row ${row}`)
      expectClose(aboveMiddle, want.pPM, `project side of row ${row}`)
      expectClose(zonesOf(alpha, other).balanced, want.pBal, `balanced of row ${row}`)
      const { position } = score(simulated, answers)
      if (want.n < 5) expect(position).toBeNull()
      else
        expect(position).toMatchObject({ value, interval, alpha, beta: other, aboveMiddle, answered: want.n })
    }
  })

  test('on the five activity positions of 400 simulated persons', () => {
    expect(anchored.activity.map((rows) => rows.length)).toEqual([400, 400, 400, 400, 400])
    for (const [place, rows] of anchored.activity.entries()) {
      for (const [row, want] of rows.entries()) {
        const answers = pairAnswers(simulated, persons[row] ?? [])
        const mine = simulated.pairs.slice(4 * place, 4 * place + 4)
        const given = inOrder(plan, answers)
        const own = tallyOf(plan.pairsOf[mine[0]?.activity ?? 'block'], given)
        const got = estimate(
          activityMoments(own, without(tallyOf(plan.pairs, given), own)),
          bipolar,
          own.n,
          4,
        )
        expectClose(got.value / 100, want.mean, `mean of activity ${place}, row ${row}`)
        expectClose(got.interval[0] / 100, want.lo, `low of activity ${place}, row ${row}`)
        expectClose(got.interval[1] / 100, want.hi, `high of activity ${place}, row ${row}`)
        const scored = score(simulated, answers).activities[mine[0]?.activity ?? 'block']
        if (own.n === 0) expect(scored).toBeNull()
        else expect(scored).toEqual(got)
      }
    }
  })

  test('on the longest run and the variation of 400 simulated persons', () => {
    for (const [row, shown] of persons.entries()) {
      const given = shown.filter((answer) => answer !== null)
      expect(longestRun(shown)).toBe(careless.longstring_missing[row])
      const want = careless.irv_missing[row] ?? null
      const got = standardDeviation(given)
      if (want === null) expect(got).toBeNull()
      else expectClose(got ?? Number.NaN, want, `variation of row ${row}`)
    }
  })
})
