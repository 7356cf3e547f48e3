import { model } from 'two-hats'
import { describe, expect, it } from 'vitest'
import { checkedAnswers, noAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { itemsOf, POSITION_FROM, pageAt, pagesOf } from './pages.ts'
import { minutesLeft } from './time-left.ts'

describe('the pages of the survey', () => {
  it('are four rounds of five pairs, frequency, attributes, and the unscored question', () => {
    expect(pagesOf('full').map(({ name, items }) => [name, items.length])).toEqual([
      ['round-1', 5],
      ['round-2', 5],
      ['round-3', 5],
      ['round-4', 5],
      ['frequency', 10],
      ['attributes', 6],
      ['last', 0],
    ])
    expect(itemsOf('full')).toHaveLength(36)
  })

  it('are two rounds and the unscored question in the short form', () => {
    expect(pagesOf('short').map(({ name }) => name)).toEqual(['round-1', 'round-2', 'last'])
    expect(itemsOf('short')).toHaveLength(10)
  })

  it.each([
    ['round-3', 'round-3'],
    ['show-4', 'round-4'],
    ['decide-project', 'frequency'],
    ['awareness-2', 'attributes'],
    ['nowhere', 'round-1'],
    ['__proto__', 'round-1'],
    [null, 'round-1'],
  ])('%s leads to %s', (target, page) => {
    expect(pageAt('full', target).name).toBe(page)
  })

  it('show-4 is not in the short form, which then opens on its first page', () => {
    expect(pageAt('short', 'show-4').name).toBe('round-1')
  })
})

it('a position takes as many pairs here as in the model', () => {
  expect(POSITION_FROM).toBe(model.position.from)
})

describe('the minutes left', () => {
  it('are 7 for the full form and 2 for the short one', () => {
    expect(minutesLeft('full', noAnswers)).toBe(7)
    expect(minutesLeft('short', noAnswers)).toBe(2)
  })

  it('count down to none, with "not faced" as handled', () => {
    const all = Object.fromEntries(itemsOf('full').map((id) => [id, null]))
    expect(minutesLeft('full', checkedAnswers(all))).toBe(0)
    const { 'awareness-2': _left, ...rest } = all
    expect(minutesLeft('full', checkedAnswers(rest))).toBe(1)
  })
})
