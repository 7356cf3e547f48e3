import { isProblem, type Problem } from './problem.ts'

/** A kind of body: its type, how it is said, and how many bytes it may have. */
export interface BodyKind {
  readonly type: RegExp
  readonly expected: string
  readonly mostBytes: number
}

/** JSON in UTF-8, of at most so many bytes. */
export const json = (mostBytes: number): BodyKind => ({
  type: /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i,
  expected: 'application/json, in UTF-8',
  mostBytes,
})

/** What of a body too long is still taken and forgotten, so that its sender lives to read the answer. */
const MOST_FORGOTTEN_BYTES = 2 * 1024 * 1024

const tooLong = (mostBytes: number): Problem => ({
  status: 413,
  title: 'The request is too long',
  detail: `The body is longer than ${mostBytes} bytes; expected at most that.`,
})

const tooSlow: Problem = {
  status: 408,
  title: 'The request took too long',
  detail: 'The body did not arrive in time; expected it whole within ten seconds.',
}

const wrongType = (expected: string): Problem => ({
  status: 415,
  title: 'The request has another type',
  detail: `Expected Content-Type: ${expected} and without Content-Encoding.`,
})

const brokenOff: Problem = {
  status: 400,
  title: 'The body cannot be read',
  detail: 'The body ended before all of it was there; expected it whole.',
}

const notText: Problem = {
  status: 400,
  title: 'The body cannot be read',
  detail: 'The body is not UTF-8; expected JSON in UTF-8.',
}

type Asked = Pick<Request, 'headers' | 'body'>

/** The bytes of a request, read piece by piece, and never more of them kept than may be. */
export async function readBytes(
  { headers, body }: Asked,
  { type, expected, mostBytes }: BodyKind,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array } | Problem> {
  const isPlain = /^(identity)?$/i.test(headers.get('content-encoding') ?? '')
  if (!isPlain || !type.test(headers.get('content-type') ?? '')) return wrongType(expected)
  if (body === null) return { bytes: new Uint8Array() }
  if (Number(headers.get('content-length') ?? 0) > MOST_FORGOTTEN_BYTES) return tooLong(mostBytes)
  const reader = body.getReader()
  let leave = () => {}
  const late = new Promise<'late'>((resolve) => {
    leave = () => resolve('late')
  })
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for (;;) {
      const piece = await Promise.race([reader.read(), late])
      if (piece === 'late') return tooSlow
      if (piece.done) return length > mostBytes ? tooLong(mostBytes) : { bytes: Buffer.concat(pieces) }
      length += piece.value.length
      if (length > MOST_FORGOTTEN_BYTES) return tooLong(mostBytes)
      if (length <= mostBytes) pieces.push(piece.value)
    }
  } catch {
    return brokenOff
  } finally {
    // Node keeps a signal of several for as long as somebody listens, which would be a kilobyte a request for good.
    signal.removeEventListener('abort', leave)
  }
}

/** The text of a request. */
export async function readBody(
  request: Asked,
  kind: BodyKind,
  signal: AbortSignal,
): Promise<{ readonly text: string } | Problem> {
  const body = await readBytes(request, kind, signal)
  if (isProblem(body)) return body
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(body.bytes) }
  } catch {
    return notText
  }
}
