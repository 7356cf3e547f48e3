import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { twoHats1 } from '../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../_messages/en/words-en.ts'
import { resultOf } from '../_team/scored.ts'
import { holdsFinding } from './holds-finding.ts'
import { teamWords } from './team-words.ts'

/** All pairs equal, so p = 0 and a cell's m is the mean of its own answer and the activity's two. */
const equal = Object.fromEntries(twoHats1.pairs.map(({ id }) => [id, 2]))
const person = (name: string, often: Readonly<Record<string, number>>) => ({
  name,
  result: resultOf({ answers: checkedAnswers({ ...equal, ...often }) }),
})
const activities = ['block', 'unblock', 'redirect', 'decide', 'show']
const often = (team: number, project: number) =>
  Object.fromEntries(
    activities.flatMap((activity) => [
      [`${activity}-team`, team],
      [`${activity}-project`, project],
    ]),
  )

const said = (people: readonly ReturnType<typeof person>[]) =>
  holdsFinding(people, teamWords(wordsEn)).groups.map(({ name, cells }) => [
    name.replace(/[\u2068\u2069]/g, ''),
    cells,
  ])

describe('of three people or more it is said who holds what', () => {
  // Daily for one side, never for the other: m = ½(1 + .5) = .75, so c = .75; the other side has c = .25.
  const team = ['protecting code and people; solving technical blocks; passing work on so people learn']
  const held = `${team}; deciding for simple code; passing on know-how`

  it('each with what is held, those alike together, then who holds none, then who is not known', () => {
    expect(
      said([
        person('Asha', {}),
        person('Ann', often(4, 0)),
        person('Nil', often(0, 0)),
        person('Bo', often(4, 4)),
        person('Cem', often(4, 0)),
      ]),
    ).toEqual([
      ['Ann and Cem', held],
      ['Bo', 'all ten kinds of work'],
      ['Nil', 'none of the ten'],
      ['Asha', 'not known'],
    ])
  })

  it('of somebody with open questions no more than of what is answered', () => {
    expect(said([person('Ann', { 'show-team': 0 }), person('Bo', often(4, 0)), person('Cem', {})])).toEqual([
      ['Bo', held],
      ['Ann', 'none that is known'],
      ['Cem', 'not known'],
    ])
  })

  it('of two as before', () => {
    expect(said([person('Ann', often(4, 0)), person('Bo', often(4, 4))]).map(([name]) => name)).toEqual([
      'Both do',
      'Ann does',
      'Bo does',
      'Neither does',
    ])
  })
})
