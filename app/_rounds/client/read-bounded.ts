import type { Bytes } from '../wire.ts'

/** The body of an answer; `null` where it has more bytes, of which no more are read. */
export async function readBounded({ body }: Response, mostBytes: number): Promise<Bytes | null> {
  const bytes = new Uint8Array(mostBytes)
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done || !value) return bytes.slice(0, length)
    if (length + value.length > mostBytes) {
      await reader?.cancel()
      return null
    }
    bytes.set(value, length)
    length += value.length
  }
}
