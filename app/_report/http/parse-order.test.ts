import { describe, expect, it } from 'vitest'
import type { Problem } from '../../_http/problem.ts'
import { parseOrder } from './parse-order.ts'

const here = { today: '2026-11-24', site: 'https://example.org/api/report' }
const parse = (value: unknown) => parseOrder(JSON.stringify(value), here)
const issuesOf = (value: unknown) => (parse(value) as Problem).issues ?? []

describe('an order from JSON', () => {
  it('has defaults for all but the answers', () => {
    expect(parse({ answers: { 'block-1': 3, 'show-4': null } })).toEqual({
      locale: 'en',
      answers: { 'block-1': 3, 'show-4': null },
      role: null,
      seconds: {},
      own: true,
      name: '',
      page: 'A4',
      date: '2026-11-24',
      everyAnswer: false,
      link: null,
    })
  })

  it('takes everything that may be said', () => {
    expect(
      parse({
        answers: {},
        role: 'both',
        name: 'Łucja',
        page: 'Letter',
        date: '2026-01-05',
        include: { answers: true, link: true },
      }),
    ).toEqual({
      locale: 'en',
      answers: {},
      role: 'both',
      seconds: {},
      own: true,
      name: 'Łucja',
      page: 'Letter',
      date: '2026-01-05',
      everyAnswer: true,
      link: expect.stringMatching(/^https:\/\/example\.org\/result#two-hats-1\.[\w-]{9}$/),
    })
  })

  it.each(['', '{', '[1,', 'nothing', '{"answers":{}}}'])('%j is no JSON', (text) => {
    expect(parseOrder(text, here)).toHaveProperty('status', 400)
  })

  it.each([null, 3, 'text', true, [], [[]]])('%j is no order', (value) => {
    expect(parse(value)).toHaveProperty('status', 422)
    expect(issuesOf(value)).toMatchObject([{ code: 'not-an-object', path: '' }])
  })

  it.each([
    ['no answers', {}, 'not-an-object', '/answers'],
    ['answers as a list', { answers: [] }, 'not-an-object', '/answers'],
    ['an unknown item', { answers: { 'block-9': 1 } }, 'unknown-item', '/answers/block-9'],
    ['an answer as text', { answers: { 'block-1': '3' } }, 'not-a-number', '/answers/block-1'],
    ['an answer out of range', { answers: { 'block-1': 5 } }, 'out-of-range', '/answers/block-1'],
    ['half an answer', { answers: { 'block-1': 2.5 } }, 'not-whole', '/answers/block-1'],
    ['a key with a slash', { answers: { 'a/b~': 1 } }, 'unknown-item', '/answers/a~1b~0'],
    ['an unknown role', { answers: {}, role: 'chief' }, 'not-one-of', '/role'],
    ['a name that is no text', { answers: {}, name: null }, 'not-a-text', '/name'],
    ['a name that goes on and on', { answers: {}, name: 'n'.repeat(601) }, 'too-long', '/name'],
    ['an unknown page', { answers: {}, page: 'A5' }, 'not-one-of', '/page'],
    ['a date that is no text', { answers: {}, date: 20261124 }, 'not-a-text', '/date'],
    ['include as a list', { answers: {}, include: [] }, 'not-an-object', '/include'],
    ['a flag as text', { answers: {}, include: { link: 'yes' } }, 'not-a-flag', '/include/link'],
    [
      'an address as link',
      { answers: {}, include: { link: 'https://e.org' } },
      'not-a-flag',
      '/include/link',
    ],
    ['an unknown field', { answers: {}, size: 1 }, 'unknown-field', '/size'],
    ['an unknown inclusion', { answers: {}, include: { photo: true } }, 'unknown-field', '/include/photo'],
  ])('%s is an issue', (_what, value, code, path) => {
    expect(parse(value)).toMatchObject({ status: 422, issues: [{ code, path }] })
    expect(issuesOf(value)).toHaveLength(1)
  })

  it('says what, where, got and expected', () => {
    expect(issuesOf({ answers: {}, page: 'A5' })).toEqual([
      {
        code: 'not-one-of',
        path: '/page',
        message: 'Field "page" is "A5"; expected "A4" or "Letter".',
        expected: '"A4" or "Letter"',
        received: '"A5"',
      },
    ])
  })

  it('lists everything that is wrong, and not without end', () => {
    expect(issuesOf({ answers: { 'block-1': 9 }, page: 1, name: [] })).toHaveLength(3)
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, at]))
    expect(issuesOf({ ...many, answers: many }).length).toBeLessThan(130)
    expect(
      JSON.stringify(issuesOf({ ['x'.repeat(60_000)]: 'y'.repeat(60_000), answers: {} })).length,
    ).toBeLessThan(1000)
  })

  it('keys that mean something to objects are unknown fields', () => {
    const text = '{"answers":{"__proto__":1},"__proto__":{"name":"x"},"constructor":1}'
    expect((parseOrder(text, here) as Problem).issues?.map(({ path }) => path).sort()).toEqual([
      '/__proto__',
      '/answers/__proto__',
      '/constructor',
    ])
  })
})
