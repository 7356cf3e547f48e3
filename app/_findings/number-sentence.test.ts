import { describe, expect, it } from 'vitest'
import { wordsEn } from '../_messages/en/words-en.ts'
import { numberSentence } from './number-sentence.ts'
import { made } from './testing/people.ts'

const team = made({ 'leans-team': 0.7 }, 'team', -31.4, [-52.04, -8.13])
const project = made({ 'leans-project': 0.7 }, 'project', 31.4, [8.13, 52.04])

describe('the number in words', () => {
  it.each([
    // One side.
    [team, '31 towards the team, likely 8 to 52.'],
    [project, '31 towards the project, likely 8 to 52.'],
    [made({ 'team-first': 0.9 }, 'team', -90.9, [-99.6, -73.4]), '91 towards the team, likely 73 to 100.'],
    // An end that rounds to the middle is on either side.
    [made({ 'leans-team': 0.6 }, 'team', -25, [-44, 0.4]), '25 towards the team, likely 0 to 44.'],
    [made({ 'leans-project': 0.6 }, 'project', 25, [-0.4, 44]), '25 towards the project, likely 0 to 44.'],
    // A side, though the range crosses the middle: Pr(side) from .90 to .95.
    [
      made({ 'leans-team': 0.6 }, 'team', -25, [-52, 3]),
      '25 towards the team, likely from 52 towards the team to 3 towards the project.',
    ],
    [
      made({ 'leans-project': 0.6 }, 'project', 25, [-3, 52]),
      '25 towards the project, likely from 52 towards the project to 3 towards the team.',
    ],
    // No side.
    [
      made({ 'leans-team': 0.6 }, null, -17, [-42, 9]),
      'Likely from 42 towards the team to 9 towards the project. The answers average 17 towards the team.',
    ],
    [
      made({ 'leans-project': 0.6 }, null, 17, [-9, 42]),
      'Likely from 9 towards the team to 42 towards the project. The answers average 17 towards the project.',
    ],
    [
      made({ balanced: 0.6 }, 'team', -11, [-25, 2]),
      'Likely from 25 towards the team to 2 towards the project. The answers average 11 towards the team.',
    ],
    // No side, the range on one side all the same.
    [
      made({ balanced: 0.6 }, 'team', -13, [-24, -2]),
      'The answers average 13 towards the team, likely 2 to 24.',
    ],
    [
      made({ balanced: 0.6 }, 'project', 13, [2, 24]),
      'The answers average 13 towards the project, likely 2 to 24.',
    ],
    [
      made({ balanced: 0.6 }, 'project', 13, [0.3, 24]),
      'The answers average 13 towards the project, likely 0 to 24.',
    ],
    // Rounds to 0.
    [made({ balanced: 0.9 }, null, 0, [-10.3, 10.3]), 'In the middle, likely up to 10 either way.'],
    [made({ balanced: 0.9 }, null, -0.4, [-10.4, 9.6]), 'In the middle, likely up to 10 either way.'],
    [
      made({ balanced: 0.9 }, null, 0.4, [-9, 10]),
      'Likely from 9 towards the team to 10 towards the project. The answers average 0.',
    ],
    // Half away from zero, as everywhere.
    [
      made({ balanced: 0.9 }, null, -0.5, [-10.5, 9.5]),
      'Likely from 11 towards the team to 10 towards the project. The answers average 1 towards the team.',
    ],
  ] as const)('%#: %s', (position, numbers) => {
    expect(numberSentence(position, wordsEn)).toBe(numbers)
  })
})
