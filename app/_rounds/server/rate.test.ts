import { describe, expect, it } from 'vitest'
import { rate } from './rate.ts'

describe('a rate', () => {
  it('lets three through, then says how long to wait, and lets one through after that', () => {
    const limit = rate(3, 60)
    expect([0, 0, 0, 0].map(() => limit.take('a', 100))).toEqual([0, 0, 0, 20])
    expect(limit.take('a', 119)).toBe(1)
    expect(limit.take('a', 120)).toBe(0)
    expect(limit.take('a', 120)).toBe(20)
  })

  it('is of one address, and is whole again after a while', () => {
    const limit = rate(2, 60)
    expect(['a', 'a', 'a', 'b'].map((address) => limit.take(address, 0))).toEqual([0, 0, 30, 0])
    expect(['a', 'a', 'a'].map((address) => limit.take(address, 1000))).toEqual([0, 0, 30])
  })

  it('is not undone by a clock that goes back', () => {
    const limit = rate(1, 60)
    limit.take('a', 100)
    expect(limit.take('a', 40)).toBe(60)
  })

  it('remembers no more than 50,000 addresses', () => {
    const limit = rate(1, 60)
    for (let at = 0; at < 60_000; at += 1) limit.take(String(at), 0)
    expect(limit.size()).toBe(50_000)
    expect(limit.take('59999', 0)).toBe(60)
  })
})
