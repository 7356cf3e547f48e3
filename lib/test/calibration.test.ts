import { describe, expect, test } from 'vitest'
import {
  type Calibration,
  type CalibrationOptions,
  type CalibrationStep,
  calibrate,
  choiceLogs,
  DEFAULT_PRIOR,
  type IrtItem,
} from '../src/calibration/index.ts'
import type { Answer } from '../src/index.ts'
import { expectClose } from './close-to.ts'
import { complete, golden, withMissing } from './simulated-persons.ts'
import { repeat } from './test-instrument.ts'

type Matrix = readonly (readonly Answer[])[]

function run(matrix: Matrix, options: CalibrationOptions = {}) {
  const steps: CalibrationStep[] = []
  const generator = calibrate(matrix, options)
  for (;;) {
    const next = generator.next()
    if (next.done === true) return { steps, end: next.value }
    steps.push(next.value)
  }
}

function converged(end: Calibration) {
  if (end.status !== 'converged') return expect.fail(`${end.status}`)
  return end
}

/** Log-likelihood plus log prior by the formulas as they stand: every node, every person, every item. */
function slowObjective(matrix: Matrix, items: readonly IrtItem[], nodes: number, bound: number): number {
  const thetas = Array.from({ length: nodes }, (_, q) => -bound + (2 * bound * q) / (nodes - 1))
  const density = thetas.map((theta) => Math.exp(-(theta ** 2) / 2))
  const total = density.reduce((sum, d) => sum + d, 0)
  let objective = 0
  const tables = items.map((item) => thetas.map((theta) => choiceLogs(item, theta)))
  for (const row of matrix) {
    let person = 0
    for (const [q, d] of density.entries()) {
      let log = 0
      for (const [i, answer] of row.entries()) if (answer !== null) log += tables[i]?.[q]?.[answer] ?? 0
      person += (d / total) * Math.exp(log)
    }
    objective += Math.log(person)
  }
  for (const { slope, steps } of items) {
    objective -= ((slope - 0.9) / 0.35) ** 2 / 2
    for (const [h, b0] of [-1.3, -0.35, 0.35, 1.3].entries()) {
      objective -= (-slope * (steps[h] ?? 0) + 0.9 * b0) ** 2 / 2
    }
  }
  return objective
}

const few = (from: number, people: number, items: number): Matrix =>
  withMissing.slice(from, from + people).map((row) => row.slice(0, items))

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

describe('a calibration is refused', () => {
  test('without respondents', () => {
    const want = { status: 'refused', reason: 'no-respondents', columns: [] }
    expect(run([])).toEqual({ steps: [], end: want })
    expect(run([[null, null]])).toEqual({ steps: [], end: want })
  })

  test('without a prior where nobody made some choice, and names the columns', () => {
    const five: Matrix = [
      [0, 0, 0],
      [1, 1, 1],
      [2, null, 2],
      [3, 3, 3],
      [4, 4, 2],
    ]
    const matrix = [...five, ...five, ...five]
    expect(run(matrix, { prior: null }).end).toEqual({
      status: 'refused',
      reason: 'unused-choice',
      columns: [1, 2],
    })
    expect(run(matrix).end.status).toBe('converged')
  })
})

describe('a calibration refuses', () => {
  const matrix = few(4, 60, 4)

  test('fewer people than parameters, five an item, and says how many it needs', () => {
    const refused = { status: 'refused', reason: 'too-few-respondents', respondents: 19, needed: 20 }
    expect(run(matrix.slice(0, 19)).end).toEqual(refused)
    expect(run(matrix.slice(0, 20)).end.status).toBe('converged')
  })

  test.each([9, -5, Number.NaN, 2.5, '3', undefined])('the answer %s, and names its place', (wrong) => {
    const bad = matrix.with(7, [0, wrong as Answer, 1, 2])
    const got = wrong === '3' ? '"3"' : String(wrong)
    expect(() => run(bad)).toThrow(
      new RangeError(
        `Answer in row 7, column 1 is ${got}; expected a whole number from 0 to 4, or null (rows and columns from 0).`,
      ),
    )
  })

  test('rows of different lengths', () => {
    expect(() => run(matrix.with(3, [0, 1]))).toThrow('Answers in row 3 are 2; expected 4, as in row 0.')
  })

  const { slope, intercepts } = DEFAULT_PRIOR
  test.each<[string, CalibrationOptions]>([
    ['nodes', { nodes: 0 }],
    ['nodes', { nodes: 4 }],
    ['nodes', { nodes: 41.5 }],
    ['bound', { bound: 0 }],
    ['bound', { bound: Number.POSITIVE_INFINITY }],
    ['mostIterations', { mostIterations: 0 }],
    ['prior.slope.mean', { prior: { slope: { mean: Number.NaN, sd: 1 }, intercepts } }],
    ['prior.slope.sd', { prior: { slope: { mean: 1, sd: 0 }, intercepts } }],
    ['prior.intercepts.means', { prior: { slope, intercepts: { means: [0, 0, 0], sd: 1 } } }],
    ['prior.intercepts.means[1]', { prior: { slope, intercepts: { means: [0, Number.NaN, 0, 0], sd: 1 } } }],
    ['prior.intercepts.sd', { prior: { slope, intercepts: { ...intercepts, sd: -1 } } }],
  ])('a bad option, and names it: %s', (name, options) => {
    expect(() => run(matrix, options)).toThrow(RangeError)
    expect(() => run(matrix, options)).toThrow(`Option ${name}`)
  })
})

describe('standard errors', () => {
  test('are those of numeric second differences of a slow recomputation', { timeout: 60_000 }, () => {
    const matrix = few(4, 80, 3)
    const { items } = converged(run(matrix).end)
    const at = items.flatMap(({ slope, steps }) => [slope, ...steps])
    const height = (p: readonly number[]) =>
      slowObjective(
        matrix,
        items.map((item, i) => ({ ...item, slope: p[5 * i] ?? 0, steps: p.slice(5 * i + 1, 5 * i + 5) })),
        41,
        5,
      )
    const by = 1e-3
    const moved = (i: number, j: number, up: number, across: number) =>
      height(at.map((p, k) => p + (k === i ? up * by : 0) + (k === j ? across * by : 0)))
    const bend = at.map((_, i) =>
      at.map(
        (_, j) =>
          -(moved(i, j, 1, 1) - moved(i, j, 1, -1) - moved(i, j, -1, 1) + moved(i, j, -1, -1)) /
          (4 * by * by),
      ),
    )
    const variances = inverse(bend).map((row, i) => row[i] ?? Number.NaN)
    for (const [i, { errors }] of items.entries()) {
      const got = [errors?.slope, ...(errors?.steps ?? [])]
      expect(got).toHaveLength(5)
      for (const [p, error] of got.entries()) {
        expectClose(error ?? Number.NaN, Math.sqrt(variances[5 * i + p] ?? 0), `item ${i}, ${p}`, 1e-3)
      }
    }
  })

  test('of an item that nobody answered are those of the prior', () => {
    const { items } = converged(run(few(4, 120, 3).map((row) => [...row, null])).end)
    expectClose(items[3]?.errors?.slope ?? 0, 0.35, 'slope')
  })
})

/** By Gauss and Jordan. */
function inverse(square: readonly (readonly number[])[]): number[][] {
  let rows = square.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))])
  for (const [i] of square.entries()) {
    const pivot = (rows[i] ?? []).map((value) => value / (rows[i]?.[i] ?? 0))
    rows = rows.map((row, k) =>
      k === i ? pivot : row.map((value, j) => value - (row[i] ?? 0) * (pivot[j] ?? 0)),
    )
  }
  return rows.map((row) => row.slice(square.length))
}

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
