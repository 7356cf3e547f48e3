import { describe, expect, test } from 'vitest'
import { slopeWeights } from '../src/calibration/index.ts'
import { expectClose, nextDown, nextUp } from './close-to.ts'

describe('weights', () => {
  test('are given from 200 respondents on', () => {
    expect(slopeWeights([1, 3], 199)).toBeNull()
    expect(slopeWeights([1, 3], 200)).toEqual([0.5, 1.5])
  })

  // Slopes that average 1.
  test.each([
    ['.5 is the least', [0.5, 1.5], [0.5, 1.5]],
    ['just less is raised to it', [nextDown(0.5), 1.5], [0.5, 1.5]],
    ['2 is the most', [2, 0.5, 0.5], [2, 0.5, 0.5]],
    ['just more is lowered to it', [nextUp(2), 0.5, 0.5], [2, 0.5, 0.5]],
    ['a slope below 0 has no weight, and is no part of the average', [-1, 3, 1], [null, 1.5, 0.5]],
    ['a slope of 0 has none', [0, 1], [null, 1]],
    ['no slope above 0 gives none', [-1, 0], null],
  ])('%s', (_, slopes, want) => {
    const got = slopeWeights(slopes, 200)
    if (want === null || got === null) expect(got).toBe(want)
    else
      for (const [i, weight] of want.entries()) {
        if (weight === null) expect(got[i]).toBeNull()
        else expectClose(got[i] ?? Number.NaN, weight, `${i}`, 1e-15)
      }
  })
})
