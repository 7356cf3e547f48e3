import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../src/index.ts'
import { selfVersusOthers } from '../src/team/index.ts'
import { expectClose } from './close-to.ts'
import { gated, meaning, modelled, nobody, pairAnswers, repeat } from './test-instrument.ts'

describe('self versus others', () => {
  /** Everything answered alike, by meaning, but the first pairs. */
  const rater = (first: readonly Answer[], rest: Answer) =>
    meaning(modelled, [...first, ...repeat(rest, 20 - first.length)])
  const three = [rater([0, 4], 2), rater([0, 4], 3), rater([0, 4], 4)]

  test('is refused below three raters with a position', () => {
    const want = { status: 'refused', reason: 'too-few-raters', needed: 3 }
    expect(selfVersusOthers(modelled, nobody, [])).toEqual({ ...want, raters: 0 })
    const fewAnswers = pairAnswers(modelled, repeat<Answer>(2, 4))
    expect(selfVersusOthers(modelled, nobody, [...three.slice(1), fewAnswers])).toEqual({
      ...want,
      raters: 2,
    })
  })

  test('tells agreement, its reliability and the distance, as worked by hand', () => {
    const got = selfVersusOthers(modelled, rater([], 4), three)
    if (got.status !== 'compared') return expect.fail(got.reason)
    // Two pairs without variance and 18 with that of 2, 3, 4, which is 1: mean .9, over 2: q = .45.
    expectClose(got.agreement ?? Number.NaN, (20 * 0.55) / (20 * 0.55 + 0.45), 'r_wg(J)')
    // Means of the keyed answers: sums 0 and 0, 9, 18 over N = 22; oneself 20/22. Their mean is 9/22, their sd 9/22.
    expectClose(got.difference ?? Number.NaN, 11 / 9, 'd')
    expect([got.raters, got.noDifference]).toEqual([3, null])
    // Pairs (rows): one 0, 0, 0; one 4, 4, 4; 18 of 2, 3, 4. Grand mean (0 + 12 + 18·9)/60 = 2.9; row means 0, 4, 3:
    // between 3·(8.41 + 1.21 + 18·.01)/19 = 29.4/19. Raters' means 2, 2.9, 3.8: columns 20·2·.81/2 = 16.2.
    // Within 18·2 = 36; residual 36 − 2·16.2 = 3.6 over 19·2.
    const [between, residual, columns] = [29.4 / 19, 3.6 / 38, 16.2]
    const single = (between - residual) / (between + 2 * residual + (3 * (columns - residual)) / 20)
    const mean = (between - residual) / (between + (columns - residual) / 20)
    expectClose(got.icc?.single.value ?? Number.NaN, single, 'ICC')
    expectClose(got.icc?.mean.value ?? Number.NaN, mean, 'ICC of the mean')
  })

  test('turns its sign with who sees more of the project', () => {
    const below = selfVersusOthers(modelled, rater([], 0), three)
    // (−20 − 9)/9.
    expectClose(below.status === 'compared' ? (below.difference ?? 0) : 0, -29 / 9, 'd')
  })

  test('has no distance from raters who say the same, nor of somebody without a position', () => {
    const same: Answers[] = repeat(rater([0, 4], 3), 3)
    expect(selfVersusOthers(modelled, rater([], 4), same)).toMatchObject({
      status: 'compared',
      agreement: 1,
      difference: null,
      noDifference: 'raters-do-not-differ',
    })
    expect(selfVersusOthers(modelled, nobody, three)).toMatchObject({
      difference: null,
      noDifference: 'self-without-position',
    })
  })

  test('has no intraclass correlation where the raters have no two pairs in common', () => {
    const only = (from: number): Answers =>
      gated(Object.fromEntries(modelled.pairs.slice(from, from + 5).map(({ id }) => [id, 1])))
    expect(selfVersusOthers(modelled, nobody, [only(0), only(5), only(10)])).toMatchObject({
      raters: 3,
      agreement: null,
      icc: null,
    })
  })
})
