import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchoredMean, betaDensity, betaProbability, betaQuantile } from '../src/anchored-mean/index.ts'
import { seeded } from './arbitrary-answers.ts'
import { expectClose } from './close-to.ts'

const text = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8')
const beta: {
  pbeta: { a: number; b: number; x: number; p: number }[]
  qbeta: { a: number; b: number; p: number; x: number }[]
} = JSON.parse(text('beta.json'))
const { overall }: { overall: Record<'n' | 'mean' | 'alpha' | 'beta' | 'lo' | 'hi' | 'pPM', number>[] } =
  JSON.parse(text('anchored_mean.json'))
/** Choices 0..4, 4 all for the project. */
const persons = text('sim_pairs_missing.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split(',').flatMap((cell) => (cell === '' ? [] : Number(cell))))

describe('R and the public entry agree within 1e-12', () => {
  test('on the anchored mean of 400 simulated persons, on whatever scale', () => {
    expect([persons.length, overall.length]).toEqual([400, 400])
    for (const [row, want] of overall.entries()) {
      const got = anchoredMean(persons[row] ?? [], { low: 0, high: 4 })
      const centred = anchoredMean((persons[row] ?? []).map((choice) => choice / 2 - 1))
      expect([got.n, centred.n]).toEqual([want.n, want.n])
      expectClose(centred.value, want.mean, `mean of row ${row}`)
      expectClose(got.value / 2 - 1, want.mean, `mean of row ${row}, 0 to 4`)
      expectClose(got.alpha, want.alpha, `alpha of row ${row}`)
      expectClose(got.beta, want.beta, `beta of row ${row}`)
      expectClose(centred.interval[0], want.lo, `low of row ${row}`)
      expectClose(got.interval[1] / 2 - 1, want.hi, `high of row ${row}`)
      expectClose(got.aboveMiddle, want.pPM, `above the middle, row ${row}`)
    }
  })

  test('on the Beta distribution', () => {
    expect([beta.pbeta.length, beta.qbeta.length]).toEqual([80, 60])
    for (const { a, b, x, p } of beta.pbeta) expectClose(betaProbability(x, a, b), p, `pbeta ${a} ${b} ${x}`)
    for (const { a, b, p, x } of beta.qbeta) expectClose(betaQuantile(p, a, b), x, `qbeta ${a} ${b} ${p}`)
  })
})

test('without any value the mean is uniform over the scale', () => {
  expect(anchoredMean([], { low: 10, high: 20 })).toEqual({
    value: 15,
    interval: [expect.closeTo(10.5, 12), expect.closeTo(19.5, 12)],
    alpha: 1,
    beta: 1,
    aboveMiddle: 0.5,
    n: 0,
  })
})

test('mirrored values give the mirrored mean, to the last bit', () => {
  const values = fc.array(fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8))
  fc.assert(
    fc.property(values, (given) => {
      const { value, interval, alpha, beta } = anchoredMean(given)
      const other = anchoredMean(given.map((one) => 0 - one))
      expect([0 - other.value, 0 - other.interval[1], other.beta, other.alpha]).toEqual([
        0 + value,
        interval[0],
        alpha,
        beta,
      ])
    }),
    seeded,
  )
})

test.each([
  [() => anchoredMean([0, 2]), 'Value 1 is 2; expected a number from -1 to 1.'],
  [() => anchoredMean([Number.NaN]), 'Value 0 is NaN; expected a number from -1 to 1.'],
  [
    () => anchoredMean([], { low: 1, high: 1 }),
    'Scale is 1 to 1; expected two finite numbers, the lower first.',
  ],
  [
    () => anchoredMean([], { low: 0, high: Number.POSITIVE_INFINITY }),
    'Scale is 0 to Infinity; expected two finite numbers, the lower first.',
  ],
  [() => betaQuantile(1.1, 2, 3), 'Probability is 1.1; expected a number from 0 to 1.'],
  [() => betaQuantile(0.5, 0, 3), 'Beta parameter alpha is 0; expected a finite number above 0.'],
  [() => betaProbability(-0.1, 2, 3), 'Place is -0.1; expected a number from 0 to 1.'],
  [() => betaDensity(2, Number.NaN, 0.5), 'Beta parameter beta is NaN; expected a finite number above 0.'],
])('%s is refused', (call, message) => {
  expect(call).toThrow(new RangeError(message))
})

test('the ends of the Beta distribution', () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1])
  expect([betaProbability(0, 2, 3), betaProbability(1, 2, 3)]).toEqual([0, 1])
})
