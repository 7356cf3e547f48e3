import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, MOST_IN_FILE, readPeople } from './read-people.ts'

const answers = { 'block-1': 3, 'show-4': null }
const bare = { name: null, date: null, role: null, about: null, answers }
const read = (value: unknown) => readPeople(JSON.stringify(value))
const problem = (code: string, entry: number | null = null, detail = '') => ({ code, entry, detail })

describe('files that are read', () => {
  it.each([
    ['a bare set of answers', answers, [bare]],
    ['answers alone', { answers }, [bare]],
    [
      'answers with what stands beside them',
      { name: 'Ann', date: '2026-01-02', role: 'both', about: 'Bo', answers, result: { position: null } },
      [{ name: 'Ann', date: '2026-01-02', role: 'both', about: 'Bo', answers }],
    ],
    ['fields that are not as expected', { name: 7, date: null, role: 'chief', about: '', answers }, [bare]],
    ['a list', [answers, { name: 'Bo', answers }], [bare, { ...bare, name: 'Bo' }]],
    [
      'a history',
      {
        format: 'two-hats-history',
        schema: 1,
        entries: [{ id: 'x', name: 'May', date: '2026-05-01', role: null, answers }],
      },
      [{ ...bare, name: 'May', date: '2026-05-01' }],
    ],
    ['the instrument named', { instrument: { id: 'two-hats', version: 1, hash: 'x' }, answers }, [bare]],
    [
      'what this browser keeps',
      { schema: 1, instrument: { id: 'two-hats', version: 1 }, answers, page: 'last' },
      [bare],
    ],
  ])('%s', (_what, value, people) => {
    expect(read(value)).toEqual({ people, problems: [] })
  })

  it('a byte order mark is no part of JSON', () => {
    expect(readPeople(`\ufeff${JSON.stringify(answers)}`).people).toEqual([bare])
  })
})

describe('files that are not', () => {
  it.each([
    ['null', null, problem('foreign')],
    ['a number', 7, problem('foreign')],
    ['something else', { hello: 'world' }, problem('foreign')],
    ['nothing', {}, problem('no-answers')],
    ['an empty list', [], problem('no-answers')],
    ['another version', { instrument: { id: 'two-hats', version: 2 }, answers }, problem('unknown-version')],
    ['an instrument that is no object', { instrument: 'x', answers }, problem('unknown-version')],
    [
      'a result of another version',
      { answers, result: { instrument: { id: 'two-hats', version: 3 } } },
      problem('unknown-version'),
    ],
    [
      'a history of another schema',
      { format: 'two-hats-history', schema: 2, entries: [] },
      problem('unknown-version'),
    ],
    [
      'an instrument named by text',
      { instrument: { id: 'x', version: 1 }, answers },
      problem('unknown-version'),
    ],
    [
      'an instrument named by a number',
      { instrument: { id: 7, version: 1 }, answers },
      problem('unknown-version'),
    ],
    [
      'an instrument that pretends to be text',
      { instrument: { id: { toString: 1 }, version: { valueOf: 1 } }, answers },
      problem('unknown-version'),
    ],
    ['a history without entries', { format: 'two-hats-history', schema: 1 }, problem('foreign')],
    ['an answer out of range', { answers: { 'block-1': 9 } }, problem('bad-answers', null, 'block-1')],
  ])('%s', (_what, value, found) => {
    expect(read(value)).toEqual({ people: [], problems: [found] })
  })

  it('damaged JSON, and more than a megabyte', () => {
    expect(readPeople('{"block-1":').problems).toEqual([problem('not-json')])
    expect(readPeople(' '.repeat(LARGEST_FILE + 1)).problems).toEqual([problem('too-large')])
  })

  it('bad entries of a list are named, and the good ones stay', () => {
    const { people, problems } = read([answers, { hello: 1 }, { answers: [] }, { name: 'Bo', answers }])
    expect(people).toEqual([bare, { ...bare, name: 'Bo' }])
    expect(problems.map(({ code, entry, detail }) => [code, entry, detail])).toEqual([
      ['foreign', 2, ''],
      ['bad-answers', 3, 'answers'],
    ])
  })

  it('of a very long list only the beginning', () => {
    const { people, problems } = read(Array.from({ length: MOST_IN_FILE + 1 }, () => answers))
    expect([people.length, problems]).toEqual([MOST_IN_FILE, [problem('too-many')]])
  })
})
