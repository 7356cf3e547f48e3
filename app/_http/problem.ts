/** One thing wrong with a request: where (a JSON pointer), what, and what was expected. */
export interface RequestIssue {
  readonly code: string
  readonly path: string
  readonly message: string
  readonly expected?: string
  readonly received?: string
}

/** Why something cannot be had: the fields of RFC 9457. */
export interface Problem {
  readonly status: 400 | 403 | 404 | 405 | 408 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 501 | 503
  readonly title: string
  readonly detail: string
  /** What a program tells reasons of one status apart by. */
  readonly code?: string
  readonly issues?: readonly RequestIssue[]
  /** Seconds after which it is worth trying again. */
  readonly retryAfter?: number
  /** The methods there are, where it is the method. */
  readonly allow?: string
}

export const isProblem = (value: object): value is Problem => 'status' in value && 'detail' in value

/** What every answer of a route says about itself; the server adds what every answer of the site says. */
export const plainHeaders = { 'Cache-Control': 'no-store' } as const

const unread: readonly number[] = [400, 403, 404, 405, 408, 413, 415, 429, 501]

/** A problem as `application/problem+json`. After one that may have left some of the body unread the connection ends. */
export function problemResponse({
  status,
  title,
  detail,
  code,
  issues,
  retryAfter,
  allow,
}: Problem): Response {
  const body = {
    type: 'about:blank',
    title,
    status,
    detail,
    ...(code ? { code } : {}),
    ...(issues ? { issues } : {}),
  }
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...plainHeaders,
      'Content-Type': 'application/problem+json',
      ...(allow === undefined ? {} : { Allow: allow }),
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      ...(unread.includes(status) ? { Connection: 'close' } : {}),
    },
  })
}
