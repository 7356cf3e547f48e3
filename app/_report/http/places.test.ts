import { describe, expect, it } from 'vitest'
import { places } from './places.ts'

const always = new AbortController().signal
const free = async (room: ReturnType<typeof places>, signal = always) => {
  const place = await room.take(signal)
  if (typeof place === 'string') throw new Error(`The room is ${place}.`)
  return place
}

describe('places to work and to wait', () => {
  it('two work, one waits, the fourth is told at once', async () => {
    const room = places({ working: 2, waiting: 1 })
    const one = await free(room)
    await free(room)
    const third = room.take(always)
    expect(await room.take(always)).toBe('full')
    one()
    expect(typeof (await third)).toBe('function')
    expect(await Promise.race([room.take(always), Promise.resolve('waits')])).toBe('waits')
  })

  it('who gives up waiting frees the place to wait, and is never called', async () => {
    const room = places({ working: 1, waiting: 1 })
    const one = await free(room)
    const impatient = new AbortController()
    const gone = room.take(impatient.signal)
    impatient.abort()
    expect(await gone).toBe('gone')
    const next = room.take(always)
    one()
    expect(typeof (await next)).toBe('function')
  })

  it('a place given back twice is one place', async () => {
    const room = places({ working: 1, waiting: 0 })
    const one = await free(room)
    one()
    one()
    await free(room)
    expect(await room.take(always)).toBe('full')
  })

  it('those who wait are served in the order they came', async () => {
    const room = places({ working: 1, waiting: 3 })
    const first = await free(room)
    const order: number[] = []
    const all = [1, 2, 3].map(async (number) => {
      const release = await free(room)
      order.push(number)
      release()
    })
    first()
    await Promise.all(all)
    expect(order).toEqual([1, 2, 3])
  })

  it('who came too late gets nothing', async () => {
    expect(await places({ working: 1, waiting: 1 }).take(AbortSignal.abort())).toBe('gone')
  })
})
