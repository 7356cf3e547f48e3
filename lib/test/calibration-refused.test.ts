import { describe, expect, test } from 'vitest'
import { type CalibrationOptions, DEFAULT_PRIOR } from '../src/calibration/index.ts'
import type { Answer } from '../src/index.ts'
import { few, type Matrix, run } from './calibrated.ts'

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
