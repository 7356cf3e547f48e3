import { describe, expect, it } from 'vitest'
import { semaphore } from './semaphore.ts'

const always = new AbortController().signal
const free = async (permits: ReturnType<typeof semaphore>, signal = always) => {
  const release = await permits.acquire(signal)
  if (typeof release === 'string') throw new Error(`There is no permit: ${release}.`)
  return release
}

describe('a semaphore', () => {
  it('two work, one waits, the fourth is told at once', async () => {
    const permits = semaphore({ permits: 2, waiting: 1 })
    const one = await free(permits)
    await free(permits)
    const third = permits.acquire(always)
    expect(await permits.acquire(always)).toBe('full')
    one()
    expect(typeof (await third)).toBe('function')
    expect(await Promise.race([permits.acquire(always), Promise.resolve('waits')])).toBe('waits')
  })

  it('who gives up waiting frees the place to wait, and is never called', async () => {
    const permits = semaphore({ permits: 1, waiting: 1 })
    const one = await free(permits)
    const impatient = new AbortController()
    const gone = permits.acquire(impatient.signal)
    impatient.abort()
    expect(await gone).toBe('gone')
    const next = permits.acquire(always)
    one()
    expect(typeof (await next)).toBe('function')
  })

  it('a permit given back twice is one permit', async () => {
    const permits = semaphore({ permits: 1, waiting: 0 })
    const one = await free(permits)
    one()
    one()
    await free(permits)
    expect(await permits.acquire(always)).toBe('full')
  })

  it('those who wait are served in the order they came', async () => {
    const permits = semaphore({ permits: 1, waiting: 3 })
    const first = await free(permits)
    const order: number[] = []
    const all = [1, 2, 3].map(async (number) => {
      const release = await free(permits)
      order.push(number)
      release()
    })
    first()
    await Promise.all(all)
    expect(order).toEqual([1, 2, 3])
  })

  it('who came too late gets nothing', async () => {
    expect(await semaphore({ permits: 1, waiting: 1 }).acquire(AbortSignal.abort())).toBe('gone')
  })
})
