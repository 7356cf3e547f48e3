import type { Problem } from './problem.ts'

/** Bytes a request may have. Every answer of the questionnaire with a long name needs 2,000. */
export const mostBytes = 64 * 1024

/** Bytes of a body too long that are still taken and forgotten, so that its sender lives to read the answer. */
const mostForgotten = 2 * 1024 * 1024

const tooLong: Problem = {
  status: 413,
  title: 'The request is too long',
  detail: `The body is longer than ${mostBytes} bytes; expected at most that.`,
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
  if (Number(headers.get('content-length') ?? 0) > mostForgotten) return tooLong
  const reader = body.getReader()
  const late = new Promise<'late'>((resolve) => {
    if (signal.aborted) resolve('late')
    signal.addEventListener('abort', () => resolve('late'), { once: true })
  })
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let length = 0
  try {
    for (;;) {
      const piece = await Promise.race([reader.read(), late])
      if (piece === 'late') return tooSlow
      if (piece.done) return length > mostBytes ? tooLong : { text: text + decoder.decode() }
      length += piece.value.length
      if (length > mostForgotten) return tooLong
      if (length <= mostBytes) text += decoder.decode(piece.value, { stream: true })
    }
  } catch {
    return notText
  }
}
