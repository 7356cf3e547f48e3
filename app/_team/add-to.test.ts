import { describe, expect, it } from 'vitest'
import { checkedAnswers } from '../../questions/two-hats-1/checked-answers.ts'
import { addTo } from './add-to.ts'

describe('adding', () => {
  const one = { name: '', answers: checkedAnswers({ 'block-1': 1 }), about: null } as const

  it('notices the same answers, also within what is added, and adds them when told so', () => {
    const first = addTo([], [one, one, { ...one, about: 'Ann' }], 1)
    expect(first.added.map(({ id }) => id)).toEqual([1, 2])
    expect(first.duplicates.map(({ of }) => of.id)).toEqual([1])
    expect(addTo(first.added, [one], 3, true).added.map(({ id }) => id)).toEqual([3])
  })

  it('tells "not faced" from unanswered', () => {
    const faced = { ...one, answers: checkedAnswers({ 'block-1': 1, 'show-4': null }) } as const
    expect(addTo([], [one, faced], 1).added).toHaveLength(2)
  })

  it('stops at sixty and says who had no room', () => {
    const some = Array.from({ length: 61 }, (_, at) => ({ ...one, name: String(at) }))
    const { added, over } = addTo([], some, 1, true)
    expect([added.length, over.map(({ name }) => name)]).toEqual([60, ['60']])
  })
})
