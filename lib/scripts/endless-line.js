import { pipeline } from 'node:stream/promises'

const MEGABYTE = Buffer.alloc(1e6, 'x')

/** What Node says when the reader of a pipe goes away. */
const gone = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'])

/** Writes `begin` and then a gigabyte without a line feed, or as much of it as is read. */
export async function writeEndlessLine(stdin, begin) {
  function* bytes() {
    yield Buffer.from(begin)
    for (let written = 0; written < 1000; written++) yield MEGABYTE
  }
  await pipeline(bytes, stdin).catch((error) => {
    if (!gone.has(error.code)) throw error
  })
}
