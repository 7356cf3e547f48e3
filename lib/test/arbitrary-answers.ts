import fc from 'fast-check'
import type { Answer, Answers } from '../src/index.ts'
import { allIds, gated } from './test-instrument.ts'

/** One seed for all, so that a failure comes back. */
export const seeded = { seed: 20140918, numRuns: 300 }

const choice = fc.constantFrom<Answer>(0, 1, 2, 3, 4)
const answer = fc.oneof(
  { weight: 6, arbitrary: choice },
  { weight: 1, arbitrary: fc.constantFrom(null, undefined) },
)

function record(one: fc.Arbitrary<Answer | undefined>): fc.Arbitrary<Answers> {
  return fc
    .array(one, { minLength: allIds.length, maxLength: allIds.length })
    .map((answers) =>
      gated(
        Object.fromEntries(
          allIds.flatMap((id, place) => (answers[place] === undefined ? [] : [[id, answers[place]]])),
        ),
      ),
    )
}

/** Answers of every kind: mostly complete, sparse, all alike, nothing but ends. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 5, arbitrary: record(answer) },
  {
    weight: 2,
    arbitrary: record(fc.oneof(choice, fc.constant(undefined), fc.constant(null), fc.constant(undefined))),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(choice, fc.constant(undefined)).chain((same) => record(fc.constant(same))),
  },
  { weight: 1, arbitrary: record(fc.constantFrom<Answer>(0, 4, null)) },
)
