import { getEventListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { json, readBody as read } from './read-body.ts'

const MOST_BYTES = 65_536
const readBody = (request: Pick<Request, 'headers' | 'body'>, signal: AbortSignal) =>
  read(request, json(MOST_BYTES), signal)

const never = new AbortController().signal

const request = (pieces: readonly Uint8Array[] | null, headers: Record<string, string> = {}) => {
  let taken = 0
  const body =
    pieces &&
    new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull(controller) {
          const piece = pieces[taken]
          taken += 1
          if (piece) controller.enqueue(new Uint8Array(piece))
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
  return {
    headers: new Headers({ 'content-type': 'application/json', ...headers }),
    body,
    taken: () => taken,
  }
}

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the body of a request', () => {
  it('is read across pieces that cut a character', async () => {
    const [all] = [bytes('{"name":"Łucja"}')]
    const cut = all.indexOf(0xc5) + 1
    expect(await readBody(request([all.slice(0, cut), all.slice(cut)]), never)).toEqual({
      text: '{"name":"Łucja"}',
    })
  })

  it('may have 65,536 bytes and not one more', async () => {
    const whole = new Uint8Array(MOST_BYTES).fill(32)
    expect(await readBody(request([whole]), never)).toHaveProperty('text')
    expect(await readBody(request([whole, new Uint8Array(1)]), never)).toHaveProperty('status', 413)
  })

  it('is forgotten where it is too long, and not read on beyond two megabytes', async () => {
    const long = request(Array.from({ length: 1000 }, () => new Uint8Array(10_000)))
    expect(await readBody(long, never)).toHaveProperty('status', 413)
    expect(long.taken()).toBe(210)
  })

  it('is not read at all when its length says so', async () => {
    const long = request([new Uint8Array(1)], { 'content-length': '3000000' })
    expect(await readBody(long, never)).toHaveProperty('status', 413)
    expect(long.taken()).toBe(0)
  })

  it.each([
    ['no type', { 'content-type': '' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text, which any site may send', { 'content-type': 'text/plain' }],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }],
    ['something packed', { 'content-encoding': 'gzip' }],
  ])('%s is refused', async (_what, headers) => {
    expect(await readBody(request([bytes('{}')], headers), never)).toHaveProperty('status', 415)
  })

  it('may name its charset', async () => {
    const named = request([bytes('{}')], { 'content-type': 'application/json; charset=UTF-8' })
    expect(await readBody(named, never)).toEqual({ text: '{}' })
  })

  it('that is no UTF-8 is refused, also when it ends within a character', async () => {
    expect(await readBody(request([new Uint8Array([0xff])]), never)).toHaveProperty('status', 400)
    expect(await readBody(request([new Uint8Array([0xc5])]), never)).toHaveProperty('status', 400)
  })

  it('that does not arrive in time is not waited for', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => new Promise(() => {}) })
    const { headers } = request(null)
    expect(await readBody({ headers, body }, AbortSignal.timeout(20))).toHaveProperty('status', 408)
  })

  it('leaves nobody listening to the signal, whatever became of it', async () => {
    const { signal } = new AbortController()
    for (const body of [bytes('{}'), new Uint8Array([0xff]), new Uint8Array(MOST_BYTES + 1)]) {
      await readBody(request([body]), signal)
      expect(getEventListeners(signal, 'abort')).toEqual([])
    }
  })

  it('that breaks off is refused', async () => {
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: () => Promise.reject(new Error('aborted')),
    })
    const { headers } = request(null)
    expect(await readBody({ headers, body }, never)).toHaveProperty('status', 400)
  })
})
