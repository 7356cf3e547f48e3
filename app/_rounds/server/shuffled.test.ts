import { describe, expect, it } from 'vitest'
import { shuffled } from './shuffled.ts'

describe('a shuffled list', () => {
  it('comes from each row of choices once: every order is equally likely', () => {
    const orders = []
    for (const last of [0, 1, 2, 3])
      for (const third of [0, 1, 2])
        for (const second of [0, 1]) {
          const choices = [last, third, second]
          orders.push(shuffled('abcd'.split(''), () => choices.shift() ?? 0).join(''))
        }
    expect(new Set(orders).size).toBe(24)
  })

  it('asks for numbers below 4, 3 and 2', () => {
    const asked: number[] = []
    shuffled([1, 2, 3, 4], (n) => {
      asked.push(n)
      return 0
    })
    expect(asked).toEqual([4, 3, 2])
  })
})
