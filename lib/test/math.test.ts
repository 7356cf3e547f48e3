import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betaLower } from '../src/math/beta-lower.ts'
import { fQuantile } from '../src/math/f-quantile.ts'
import { normalDensity, normalLower } from '../src/math/normal-lower.ts'
import { solvePositive } from '../src/math/solve-positive.ts'
import { symmetricEigen } from '../src/math/symmetric-eigen.ts'
import { seeded } from './arbitrary-answers.ts'
import { expectClose } from './close-to.ts'

const special: {
  qf: { p: number; d1: number; d2: number; q: number }[]
  pnorm: { z: number; p: number }[]
} = JSON.parse(readFileSync(new URL('golden/special.json', import.meta.url), 'utf8'))

describe('R and this library agree', () => {
  test('on 63 quantiles of F within 1e-12', () => {
    expect(special.qf).toHaveLength(63)
    for (const { p, d1, d2, q } of special.qf) expectClose(fQuantile(p, d1, d2), q, `qf ${p} ${d1} ${d2}`)
  })

  test('on 33 normal tails, the smallest to a relative 1e-12', () => {
    expect(special.pnorm).toHaveLength(33)
    for (const { z, p } of special.pnorm) expectClose(normalLower(z) / p, 1, `pnorm ${z}`)
  })
})

describe('the ends of a distribution', () => {
  test('are its quantiles of 0 and 1', () => {
    expect([fQuantile(0, 3, 4), fQuantile(1, 3, 4)]).toEqual([0, Number.POSITIVE_INFINITY])
    expect([normalLower(Number.NEGATIVE_INFINITY), normalLower(Number.POSITIVE_INFINITY)]).toEqual([0, 1])
  })
})

test('the F quantile is where the incomplete beta function has its probability', () => {
  const freedom = fc.double({ min: 0.7, max: 900, noNaN: true })
  const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(probability, freedom, freedom, (p, d1, d2) => {
      const f = fQuantile(p, d1, d2)
      const sum = d1 * f + d2
      expectClose(betaLower(d1 / 2, d2 / 2, (d1 * f) / sum, d2 / sum), p, `${p} ${d1} ${d2}`, 1e-11)
    }),
    seeded,
  )
})

test('the normal density is the slope of its lower tail', () => {
  for (const z of [-3, -1, 0, 0.5, 2.4, 2.6]) {
    const slope = (normalLower(z + 1e-5) - normalLower(z - 1e-5)) / 2e-5
    expectClose(normalDensity(z), slope, `at ${z}`, 1e-9)
  }
})

describe('linear algebra', () => {
  const entries = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 36, maxLength: 36 })
  const six = [0, 1, 2, 3, 4, 5]
  /** A symmetric positive definite matrix: M·Mᵀ + I. */
  const positive = entries.map((m) =>
    six.map((i) => six.map((j) => dot(row(m, i), row(m, j)) + (i === j ? 1 : 0))),
  )
  const row = (m: readonly number[], i: number) => m.slice(6 * i, 6 * i + 6)
  const dot = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0)

  test('a solution put back gives the right side', () => {
    fc.assert(
      fc.property(positive, (a) => {
        const x = solvePositive(Float64Array.from(a.flat()), Float64Array.from(six))
        for (const i of six) expectClose(dot(a[i] ?? [], [...(x ?? [])]), i, `row ${i}`, 1e-10)
      }),
      seeded,
    )
  })

  test('a matrix that is not positive definite has no solution', () => {
    expect(solvePositive(Float64Array.of(1, 2, 2, 4), Float64Array.of(1, 1))).toBeNull()
    expect(solvePositive(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1))).toBeNull()
  })

  test('eigenvectors are stretched by their eigenvalues, the largest first', () => {
    fc.assert(
      fc.property(positive, (a) => {
        const pairs = symmetricEigen(a)
        expect(pairs).toHaveLength(6)
        for (const [place, { value, vector }] of pairs.entries()) {
          expect(value).toBeLessThanOrEqual(pairs[place - 1]?.value ?? Number.POSITIVE_INFINITY)
          expectClose(dot(vector, vector), 1, 'length')
          for (const i of six)
            expectClose(dot(a[i] ?? [], vector), value * (vector[i] ?? 0), 'stretch', 1e-11)
        }
      }),
      seeded,
    )
  })
})
