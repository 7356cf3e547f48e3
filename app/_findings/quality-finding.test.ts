import { type QualityFlag, score } from 'two-hats'
import { describe, expect, it, test } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { findings } from './findings.ts'
import { qualityFinding } from './quality-finding.ts'

const answers = checkedAnswers(Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2])))
const result = score(twoHats1, answers)
const noted = (flag: QualityFlag, own: boolean) =>
  qualityFinding({ ...result, quality: [flag] }, own, wordsEn)

describe('a note on answers knows whose they are', () => {
  it.each([
    ['all-equal', 'You chose “both equally” every time.', '“Both equally” was chosen every time.'],
    ['long-run', 'if you were in a hurry', 'it can also come of haste'],
    ['inconsistent-twins', 'Your answers look inconsistent', 'These answers look inconsistent'],
  ] as const)('%s', (flag, own, shared) => {
    expect(noted(flag, true)).toEqual([expect.stringContaining(own)])
    expect(noted(flag, false)).toEqual([expect.stringContaining(shared)])
  })
})

test('nothing that is said of somebody else’s answers is told to the reader as theirs', () => {
  const everybody = checkedAnswers({
    ...answers,
    ...Object.fromEntries(twoHats1.frequencies.map(({ id }) => [id, 1])),
  })
  const subject = { answers: everybody, result: score(twoHats1, everybody), role: null, own: false }
  const { activityAdvice: _ideas, ...found } = findings(subject, wordsEn)
  expect(JSON.stringify(found)).not.toMatch(/\byour?\b/i)
})
