import { score } from 'two-hats'
import { team as teamOf } from 'two-hats/team'
import { expect, it } from 'vitest'
import { twoHats1 } from '../../../questions/two-hats-1/instrument.ts'
import { wordsEn } from '../../_messages/en/words-en.ts'
import { encodeHandBack, type HandBack } from '../hand-back.ts'
import { ana, ben } from '../testing/sample-letters.ts'
import { leadWords } from './lead-words.ts'
import { sinceFinding } from './since-finding.ts'

const words = leadWords(wordsEn)
/** Of the sample team: telling outsiders is a likely gap, passing work on may be thin, the rest is covered. */
const team = teamOf([ana, ben].map((answers) => score(twoHats1, answers)))

const order = ['block', 'unblock', 'redirect', 'decide', 'show'].flatMap((activity) =>
  ['team', 'project'].map((objective) => ({ activity, objective })),
)
const pictured = (statuses: readonly string[], action = ''): string =>
  encodeHandBack({
    title: 'Before',
    day: '2026-09-01',
    people: 4,
    fields: order.map((field, at) => ({ ...field, status: statuses[at] })),
    action,
  } as HandBack)

const covered = Array.from({ length: 10 }, () => 'covered')
const like = covered.map((status, at) => (at === 4 ? 'thin' : at === 9 ? 'likely-gap' : status))
const mean = (value: number) => ({ value, variance: 400, people: 4 })
const now = { team, mean: { value: 30, variance: 500, people: 2 } }
const others =
  'Other people may have answered than last time: 4 then, 2 now. What differs may come from that alone.'

// 1.645 √(400 + 500) is 49.35: 30 − (−19.35) is on it, 30 − (−19.34) below.
it.each([
  [
    -19.35,
    'On average people stand further towards the project: 49 points of 200, more than the questions’ own error (49).',
  ],
  [
    -19.34,
    'The average position has not moved by more than the questions’ own error: 49 points of 200, where 49 may be error.',
  ],
  [
    90,
    'On average people stand further towards the team: 60 points of 200, more than the questions’ own error (49).',
  ],
])('from a mean of %s: %s', (value, sentence) => {
  expect(sinceFinding({ picture: pictured(like), mean: mean(value) }, now, words)).toEqual([
    'No kind of work has changed its mark.',
    sentence,
    others,
  ])
})

it('names what is better and worse covered, and what was agreed', () => {
  const before = covered.map((_, at) => (at === 0 ? 'likely-gap' : at === 4 ? 'covered' : (like[at] ?? '')))
  expect(sinceFinding({ picture: pictured(before, 'Ann shows'), mean: null }, now, words)).toEqual([
    'Agreed last time: Ann shows',
    'Better covered than last time: protecting code and people.',
    'Less covered than last time: passing work on so people learn.',
    'Whether the average position has moved is not known: too few have one.',
    others,
  ])
})

it('says nothing of a picture that cannot be read', () => {
  expect(sinceFinding({ picture: 'picture-1.x', mean: null }, now, words)).toEqual([])
})
