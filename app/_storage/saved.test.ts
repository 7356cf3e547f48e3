import { describe, expect, it } from 'vitest'
import { nothingSaved, parseSaved } from './saved.ts'

const good = {
  ...nothingSaved,
  answers: { 'block-1': 3, 'show-4': null },
  role: 'both',
  form: 'short',
  page: 'round-2',
  seconds: { 'block-1': 4.2 },
}

describe('what is stored is read only whole', () => {
  it('reads what this version wrote', () => {
    expect(parseSaved(JSON.stringify(good))).toEqual(good)
  })

  it('reads what was written before surveys had a beginning', () => {
    const { began: _began, unlisted: _unlisted, ...older } = good
    expect(parseSaved(JSON.stringify(older))).toEqual(good)
  })

  it.each([
    ['a beginning that is no time', JSON.stringify({ ...good, began: 'May' })],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['another schema', JSON.stringify({ ...good, schema: 2 })],
    ['another instrument', JSON.stringify({ ...good, instrument: { id: 'other', version: 1 } })],
    ['another version', JSON.stringify({ ...good, instrument: { id: 'two-hats', version: 2 } })],
    ['an answer out of range', JSON.stringify({ ...good, answers: { 'block-1': 5 } })],
    ['an unknown item', JSON.stringify({ ...good, answers: { 'block-9': 1 } })],
    ['an unknown role', JSON.stringify({ ...good, role: 'chief' })],
    ['an unknown form', JSON.stringify({ ...good, form: 'long' })],
    ['no page', JSON.stringify({ ...good, page: 1 })],
    ['a time that is no number', JSON.stringify({ ...good, seconds: { 'block-1': '4' } })],
    ['no answers', JSON.stringify({ ...good, answers: undefined })],
  ])('refuses %s', (_what, text) => {
    expect(parseSaved(text)).toBeNull()
  })
})
