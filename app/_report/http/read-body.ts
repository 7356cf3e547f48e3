import type { Problem } from './problem.ts'

/** What a request may have. Every answer of the questionnaire with a long name needs 2,000. */
export const MOST_BYTES = 64 * 1024

/** What of a body too long is still taken and forgotten, so that its sender lives to read the answer. */
const MOST_FORGOTTEN_BYTES = 2 * 1024 * 1024

const tooLong: Problem = {
  status: 413,
  title: 'The request is too long',
  detail: `The body is longer than ${MOST_BYTES} bytes; expected at most that.`,
}

const tooSlow: Problem = {
  status: 408,
  title: 'The request took too long',
  detail: 'The body did not arrive in time; expected it whole within the time a report may take.',
}

const wrongType: Problem = {
  status: 415,
  title: 'The request is not JSON',
  detail: 'Expected Content-Type: application/json, in UTF-8 and without Content-Encoding.',
}

const notText: Problem = {
  status: 400,
  title: 'The body cannot be read',
  detail: 'The body is not UTF-8; expected JSON in UTF-8.',
}

const isJson = (headers: Headers): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers.get('content-type') ?? '') &&
  /^(identity)?$/i.test(headers.get('content-encoding') ?? '')

/** The text of a request, read piece by piece, and never more of it than may be. */
export async function readBody(
  { headers, body }: Pick<Request, 'headers' | 'body'>,
  signal: AbortSignal,
): Promise<{ readonly text: string } | Problem> {
  if (!isJson(headers)) return wrongType
  if (body === null) return { text: '' }
  if (Number(headers.get('content-length') ?? 0) > MOST_FORGOTTEN_BYTES) return tooLong
  const reader = body.getReader()
  let leave = () => {}
  const late = new Promise<'late'>((resolve) => {
    leave = () => resolve('late')
  })
  if (signal.aborted) leave()
  signal.addEventListener('abort', leave, { once: true })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  try {
    for (;;) {
      const piece = await Promise.race([reader.read(), late])
      if (piece === 'late') return tooSlow
      if (piece.done) return length > MOST_BYTES ? tooLong : { text: text + decoder.decode() }
      length += piece.value.length
      if (length > MOST_FORGOTTEN_BYTES) return tooLong
      if (length <= MOST_BYTES) text += decoder.decode(piece.value, { stream: true })
    }
  } catch {
    return notText
  } finally {
    // Node keeps a signal of several for as long as somebody listens, which would be a kilobyte a request for good.
    signal.removeEventListener('abort', leave)
  }
}
