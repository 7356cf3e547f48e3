import { describe, expect, test } from 'vitest'
import { type Calibration, calibrate, DEFAULT_PRIOR, type IrtItem } from '../src/calibration/index.ts'
import type { Answer } from '../src/index.ts'
import { converged, few, type Matrix, run } from './calibrated.ts'
import { expectClose } from './close-to.ts'
import { complete, golden } from './simulated-persons.ts'
import { slowObjective } from './slow-objective.ts'
import { repeat } from './test-instrument.ts'

describe('full-information calibration of 400 persons on 20 pairs, without a prior', () => {
  const want: { logLik: number; a: number[]; b: number[][]; c: number[][] } = JSON.parse(
    golden('mml_gpcm.json'),
  )
  const others: { ltm_gpcm: { coef: number[][] } } = JSON.parse(golden('calib_sim.json'))

  test('agrees with R on slopes and steps within 1e-6, and is near what its package ltm says', {
    timeout: 120_000,
  }, () => {
    const { steps, end } = run(complete, { prior: null, nodes: 61, bound: 6 })
    const { items, logLikelihood, respondents, iterations, weights } = converged(end)
    expect([items.length, want.a.length, respondents, iterations]).toEqual([20, 20, 400, steps.length])
    expectClose(logLikelihood, want.logLik, 'log-likelihood', 1e-9)
    const mean = items.reduce((sum, { slope }) => sum + slope, 0) / 20
    for (const [i, { model, slope, steps: b }] of items.entries()) {
      expect(model).toBe('gpcm')
      expectClose(slope, want.a[i] ?? Number.NaN, `slope ${i}`, 1e-6)
      expect(b).toHaveLength(4)
      let cumulated = 0
      for (const [h, step] of b.entries()) {
        expectClose(step, want.b[i]?.[h] ?? Number.NaN, `step ${h} of ${i}`, 1e-6)
        cumulated -= slope * step
        expectClose(cumulated, want.c[i]?.[h] ?? Number.NaN, `cumulated intercept ${h} of ${i}`, 1e-6)
        // ltm stops early (its log-likelihood is .15 lower) and rounds to three digits.
        expectClose(step, others.ltm_gpcm.coef[i]?.[h] ?? Number.NaN, `ltm step ${h} of ${i}`, 0.015)
      }
      // All these ratios lie within .5..2.
      expectClose(weights?.[i] ?? Number.NaN, slope / mean, `weight ${i}`)
    }
    for (const [place, { objective, logLikelihood: log }] of steps.entries()) {
      expect(objective).toBe(log)
      expect(objective).toBeGreaterThan((steps[place - 1]?.objective ?? Number.NEGATIVE_INFINITY) - 1e-8)
    }
    expect(steps.map(({ iteration }) => iteration)).toEqual(steps.map((_, place) => place + 1))
    expect(steps.map((step) => step.converged)).toEqual(steps.map((_, place) => place === steps.length - 1))
    expect(steps.filter(({ change }) => change < 1e-9)).toEqual(steps.slice(-1))
  })
})

describe('calibration with the prior', () => {
  const matrix = few(4, 120, 6)

  test('ends at the top of the penalised likelihood, by a slow recomputation', { timeout: 60_000 }, () => {
    const { steps, end } = run(matrix)
    const { items } = converged(end)
    expectClose(
      steps.at(-1)?.objective ?? Number.NaN,
      slowObjective(matrix, items, 41, 5),
      'objective',
      1e-11,
    )
    const top = slowObjective(matrix, items, 41, 5)
    // Any parameter moved by 1e-4, either way, loses about as much on both sides: the slope is level.
    for (const [i, item] of items.entries()) {
      const moved = (changed: IrtItem) =>
        slowObjective(matrix, (items as readonly IrtItem[]).with(i, changed), 41, 5) - top
      for (let p = 0; p < 5; p++) {
        const [up, down] = [1e-4, -1e-4].map((by) =>
          moved({
            ...item,
            slope: item.slope + (p === 0 ? by : 0),
            steps: item.steps.map((b, h) => b + (p === h + 1 ? by : 0)),
          }),
        )
        expect(up).toBeLessThan(0)
        expect(down).toBeLessThan(0)
        expect(Math.abs((up ?? 1) - (down ?? 0)) / 2e-4).toBeLessThan(1e-5)
      }
    }
  })

  test('never goes down', () => {
    const { steps } = run(matrix)
    for (const [place, { objective }] of steps.entries()) {
      expect(objective).toBeGreaterThan((steps[place - 1]?.objective ?? Number.NEGATIVE_INFINITY) - 1e-9)
    }
  })

  test('gives the same slopes and mirrored steps for mirrored answers', () => {
    const mirrored = matrix.map((row) => row.map((x) => (x === null ? null : ((4 - x) as Answer))))
    const there = converged(run(matrix).end).items
    const back = converged(run(mirrored).end).items
    for (const [i, { slope, steps }] of there.entries()) {
      expectClose(back[i]?.slope ?? Number.NaN, slope, `slope ${i}`, 1e-7)
      for (const [h, b] of steps.entries()) expectClose(back[i]?.steps[3 - h] ?? 0, -b, `step ${h}`, 1e-7)
    }
  })

  test('is the default, spelled out', () => {
    expect(DEFAULT_PRIOR.slope).toEqual({ mean: 0.9, sd: 0.35 })
    // −.9 times −1.3, −.35, .35 and 1.3.
    for (const [h, mean] of [1.17, 0.315, -0.315, -1.17].entries()) {
      expectClose(DEFAULT_PRIOR.intercepts.means[h] ?? 0, mean, `intercept ${h}`)
    }
    expect(DEFAULT_PRIOR.intercepts.sd).toBe(1)
    const spelled = run(matrix, { prior: DEFAULT_PRIOR, nodes: 41, bound: 5, mostIterations: 2000 })
    expect(spelled.end).toEqual(run(matrix).end)
  })

  test('holds an item that nobody answered at the prior', () => {
    const { items } = converged(run(matrix.map((row) => [...row.slice(0, 3), null])).end)
    expectClose(items[3]?.slope ?? 0, 0.9, 'slope')
    for (const [h, b] of [-1.3, -0.35, 0.35, 1.3].entries()) {
      expectClose(items[3]?.steps[h] ?? 0, b, `step ${h}`)
    }
  })

  test('leaves out respondents without an answer', () => {
    const padded = [...matrix, repeat<Answer>(null, 6)]
    expect(run(padded).end).toEqual(run(matrix).end)
  })
})

describe('a calibration that did not converge', () => {
  const matrix = few(4, 60, 4)

  test('carries no items', () => {
    const { steps, end } = run(matrix, { mostIterations: 3 })
    expect(steps).toHaveLength(3)
    expect(steps.map((step) => step.converged)).toEqual([false, false, false])
    expect(end).toEqual({ status: 'not-converged', iterations: 3, change: steps[2]?.change })
  })

  test('is one whose slopes grow without end', () => {
    // Two items answered alike by everybody, every choice used: the sharper the slopes, the more probable.
    const alike: Matrix = ([0, 1, 2, 3, 4, 0, 1, 2, 3, 4] as const).map((x) => [x, x])
    const { steps, end } = run(alike, { prior: null })
    expect(end).toEqual({
      status: 'not-converged',
      iterations: steps.length + 1,
      change: steps.at(-1)?.change,
    })
    expect(steps.at(-1)?.converged).toBe(false)
    expect(run(alike).end.status).toBe('converged')
  })

  test('is one that the caller stopped', () => {
    const generator = calibrate(matrix)
    expect(generator.next().done).toBe(false)
    // The argument stands in for an ending that was never reached.
    const stopped: Calibration = { status: 'not-converged', iterations: 1, change: 1 }
    expect(generator.return(stopped)).toEqual({ done: true, value: stopped })
    expect(generator.next().done).toBe(true)
  })
})

describe('an item that points the other way', () => {
  test('is flagged, and has no weight', () => {
    const turned = few(4, 300, 4).map((row) =>
      row.map((x, item) => (x === null || item > 0 ? x : ((4 - x) as Answer))),
    )
    const { items, weights } = converged(run(turned, { prior: null }).end)
    expect(items.map(({ flags }) => flags)).toEqual([['negative-slope'], [], [], []])
    expect(weights?.map((weight) => weight === null)).toEqual([true, false, false, false])
  })
})

describe('weights', () => {
  test('are absent from a calibration of 199 and present in one of 200', () => {
    const of = (people: number) => converged(run(few(4, people, 3)).end)
    expect(of(199)).toMatchObject({ respondents: 199, weights: null })
    expect(of(200).weights).toHaveLength(3)
  })
})
