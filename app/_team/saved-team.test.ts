import { describe, expect, it } from 'vitest'
import { addTo } from './add-to.ts'
import { cleanName } from './clean-name.ts'
import { emptyTeam, parseTeam, writeTeam } from './saved-team.ts'
import { randomAnswers } from './testing/random-answers.ts'

const people = [1, 2].map((id) => ({ id, name: `P${id}`, answers: randomAnswers(id), about: null }))
const good = { people, next: 3 }
const stored = JSON.parse(writeTeam(good))

describe('a stored team is read only whole', () => {
  it('reads what this version wrote', () => {
    expect(parseTeam(writeTeam(good))).toEqual(good)
    expect(parseTeam(writeTeam(emptyTeam))).toEqual(emptyTeam)
  })

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another schema', JSON.stringify({ ...stored, schema: 2 })],
    ['another version', JSON.stringify({ ...stored, instrument: { id: 'two-hats', version: 2 } })],
    ['no people', JSON.stringify({ ...stored, people: undefined })],
    ['no next number', JSON.stringify({ ...stored, next: 0 })],
    ['the same number twice', JSON.stringify({ ...stored, people: [people[0], people[0]] })],
    ['a name that is no text', JSON.stringify({ ...stored, people: [{ ...people[0], name: 1 }] })],
    [
      'an answer out of range',
      JSON.stringify({ ...stored, people: [{ ...people[0], answers: { 'block-1': 5 } }] }),
    ],
    [
      'sixty-one people',
      JSON.stringify({
        ...stored,
        people: Array.from({ length: 61 }, (_, id) => ({ ...people[0], id: id + 1 })),
      }),
    ],
  ])('refuses %s', (_what, text) => {
    expect(parseTeam(text)).toBeNull()
  })
})

describe('adding', () => {
  const one = { name: '', answers: { 'block-1': 1 }, about: null } as const

  it('notices the same answers, also within what is added, and adds them when told so', () => {
    const first = addTo(emptyTeam, [one, one, { ...one, about: 'Ann' }])
    expect(first.team.people.map(({ id }) => id)).toEqual([1, 2])
    expect(first.outcome.duplicates.map(({ of }) => of.id)).toEqual([1])
    expect(addTo(first.team, [one], true).team.people.map(({ id }) => id)).toEqual([1, 2, 3])
  })

  it('tells "not faced" from unanswered', () => {
    const faced = { ...one, answers: { 'block-1': 1, 'show-4': null } } as const
    expect(addTo(emptyTeam, [one, faced]).outcome.added).toHaveLength(2)
  })

  it('stops at sixty and says who had no room', () => {
    const some = Array.from({ length: 61 }, (_, at) => ({ ...one, name: String(at) }))
    const { team, outcome } = addTo(emptyTeam, some, true)
    expect([team.people.length, outcome.added.length, outcome.over.map(({ name }) => name)]).toEqual([
      60,
      60,
      ['60'],
    ])
  })
})

describe('names', () => {
  it.each([
    ['  Ann \n Lee ', 'Ann Lee'],
    ['a\u0000b', 'a b'],
    ['\ud800x', '\ufffdx'],
    ['x'.repeat(81), 'x'.repeat(80)],
    ['👍🏽'.repeat(81), '👍🏽'.repeat(80)],
    [`e${'\u0301'.repeat(500)}`, ''],
    ['<b>&', '<b>&'],
  ])('%j becomes %j', (typed, kept) => {
    expect(cleanName(typed)).toBe(kept)
  })
})
