import { describe, expect, test } from 'vitest'
import { choiceLogs, eap, type IrtItem } from '../src/calibration/index.ts'
import type { Answer } from '../src/index.ts'
import { expectClose } from './close-to.ts'
import { complete, golden, withMissing } from './simulated-persons.ts'
import { repeat } from './test-instrument.ts'

describe('R and this library agree on the trait of 24 persons within 1e-9', () => {
  interface Want {
    readonly eap: number
    readonly sd: number
    readonly logml: number
  }
  const params: { a: number[]; b: number[][] } = JSON.parse(golden('sim_params.json'))
  const items = (model: IrtItem['model']): IrtItem[] =>
    params.a.map((slope, i) => {
      const steps = params.b[i] ?? []
      return { model, slope, steps: model === 'grm' ? [...steps].sort((a, b) => a - b) : steps }
    })

  test.each([
    ['gpcm', 'complete', complete],
    ['gpcm', 'missing', withMissing],
    ['grm', 'complete', complete],
    ['grm', 'missing', withMissing],
  ] as const)('%s, %s', (model, which, people) => {
    const want: Record<typeof which, Want[]> & { rows: number[] } = JSON.parse(golden(`eap_${model}.json`))
    expect(want.rows).toHaveLength(24)
    for (const [place, row] of want.rows.entries()) {
      const got = eap(items(model), people[row - 1] ?? [])
      const there = want[which][place]
      expectClose(got?.mean ?? Number.NaN, there?.eap ?? Number.NaN, `mean of row ${row}`, 1e-9)
      expectClose(got?.sd ?? Number.NaN, there?.sd ?? Number.NaN, `deviation of row ${row}`, 1e-9)
      expectClose(
        got?.logLikelihood ?? Number.NaN,
        there?.logml ?? Number.NaN,
        `likelihood of row ${row}`,
        1e-9,
      )
    }
  })

  test('and nothing is said without an answer', () => {
    expect(eap(items('gpcm'), repeat<Answer>(null, 20))).toBeNull()
    expect(eap(items('gpcm'), [])).toBeNull()
  })
})

describe('the probabilities of the five choices', () => {
  test('of the graded model are differences of logistic curves', () => {
    const steps = [-1, 0, 1, 2]
    const above = (h: number) => 1 / (1 + Math.exp(-1.5 * (0.3 - (steps[h] ?? 0))))
    const logs = choiceLogs({ model: 'grm', slope: 1.5, steps }, 0.3)
    const want = [1 - above(0), above(0) - above(1), above(1) - above(2), above(2) - above(3), above(3)]
    expect(logs).toHaveLength(5)
    for (const [x, p] of want.entries()) expectClose(Math.exp(logs[x] ?? 0), p, `choice ${x}`)
  })

  test('of the partial credit model are even where a person stands on four equal steps', () => {
    const logs = choiceLogs({ model: 'gpcm', slope: 1.3, steps: [0.7, 0.7, 0.7, 0.7] }, 0.7)
    for (const log of logs) expectClose(Math.exp(log), 0.2, 'share')
  })

  test('stay finite far out', () => {
    for (const model of ['gpcm', 'grm'] as const) {
      for (const theta of [-300, 300]) {
        const logs = choiceLogs({ model, slope: 2, steps: [-1, 0, 1, 2] }, theta)
        expect(logs.every(Number.isFinite)).toBe(true)
        expectClose(
          logs.reduce((sum, log) => sum + Math.exp(log), 0),
          1,
          `${model} ${theta}`,
        )
      }
    }
  })
})
