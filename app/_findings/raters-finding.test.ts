import { score } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { ratersFinding } from './raters-finding.ts'
import { teamWords } from './team-words.ts'

const words = teamWords(wordsEn)

/** All twenty pairs alike, −1 (team) to 1 (project): the position is 20/22 of it, times 100. */
function allTo(value: number) {
  const answers = checkedAnswers(
    Object.fromEntries(
      twoHats1.pairs.map(({ id, right }) => [id, 2 + 2 * (right === 'project' ? value : -value)]),
    ),
  )
  return { answers, result: score(twoHats1, answers) }
}

const sentences = (own: number | null, ...others: readonly number[]) =>
  ratersFinding('Ann', own === null ? null : allTo(own), others.map(allTo), words).sentences.map((text) =>
    text.replace(/[\u2068\u2069]/g, ''),
  )

describe('oneself beside others, in sentences', () => {
  it.each([
    [-1, 'Ann: 91 towards the team.', 'Ann sees more of the team than each of the others.'],
    [-0.5, 'Ann: 45 towards the team.', 'Ann lies within their range.'],
    [0, 'Ann: the middle.', 'Ann lies within their range.'],
    [0.5, 'Ann: 45 towards the project.', 'Ann lies within their range.'],
    [1, 'Ann: 91 towards the project.', 'Ann sees more of the project than each of the others.'],
  ])('of somebody at %d among −.5, 0 and .5', (own, lies, says) => {
    expect(sentences(own, -0.5, 0, 0.5)).toEqual([
      lies,
      '3 others: from 45 towards the team to 45 towards the project.',
      says,
    ])
  })

  it('of somebody unknown only where the others lie', () => {
    expect(sentences(null, 0, 0, 0)).toEqual(['3 others: all at the middle.', 'Choose above who Ann is.'])
  })

  it('of two others nothing is compared', () => {
    expect(sentences(0, 0, 0)).toEqual([
      '2 raters with a position so far. From three on, their answers are laid beside those of Ann.',
    ])
  })
})

it('an activity is oneself, and the mean of the others', () => {
  const { compared } = ratersFinding('Ann', allTo(0), [allTo(0), allTo(0), allTo(0)], words)
  expect(compared?.rows.map(({ own, others }) => [own, others])).toEqual(Array(5).fill([0, 0]))
  expect(compared?.rows[0]?.says.replace(/[\u2068\u2069]/g, '')).toBe(
    'Block: Ann at the middle; the others on average at the middle',
  )
})
