import { isRecord, parseJson } from '../../_files/json.ts'
import { type Bytes, MOST_OPENING_BYTES, REQUEST_HEADERS, toBase64url } from '../wire.ts'
import { type Outcome, offline, ok, type Trouble } from './outcome.ts'
import { readBounded } from './read-bounded.ts'

/** A request may take that long (ms), its answer included: the server gives up after 10 s. */
const PATIENCE_MS = 15_000

/** Seconds until a busy server is asked again, where it does not say. */
const WAITS = 5

export interface Asking {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: '' | '/envelope' | '/envelopes' | '/close' | '/count'
  readonly round: Bytes
  readonly token?: Bytes
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Bytes
  /** Bytes of the longest answer that is read. */
  readonly mostBytes?: number
}

/**
 * Asks this site's server about a round. Ids and tokens travel in headers, never in the address; nothing is cached, no cookie
 * and no referrer is sent, no redirect followed. `read` makes a value of the bytes, `null` where they are no answer.
 */
export async function ask<Value>(
  request: Asking,
  read: (bytes: Bytes) => Value | null,
): Promise<Outcome<Value>> {
  const { method, path, round, token, headers, body, mostBytes = MOST_OPENING_BYTES } = request
  try {
    const response = await fetch(`/api/round${path}`, {
      method,
      headers: {
        [REQUEST_HEADERS.round]: toBase64url(round),
        ...(token ? { [REQUEST_HEADERS.token]: `Bearer ${toBase64url(token)}` } : {}),
        ...headers,
      },
      body: body ?? null,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const bytes = await readBounded(response, mostBytes)
    if (!response.ok) return troubleOf(response, bytes)
    const value = bytes && read(bytes)
    return value === null ? offline : ok(value)
  } catch {
    return offline
  }
}

/** Bytes of an answer as an object; `null` where they are none. */
export function recordIn(bytes: Bytes): Readonly<Record<string, unknown>> | null {
  const value = parseJson(new TextDecoder().decode(bytes))
  return isRecord(value) ? value : null
}

/** Reasons that the server names by a code of their own. */
const named = ['closed', 'open', 'too-few', 'damaged', 'full', 'off'] as const

function troubleOf({ status, headers }: Response, bytes: Bytes | null): Trouble {
  const problem = (bytes && recordIn(bytes)) ?? {}
  // What is between here and the server answers in its own way, such as a page to log in to a network.
  if (!headers.get('content-type')?.startsWith('application/problem+json'))
    return status >= 500 || status === 429 ? { kind: 'busy', seconds: WAITS } : offline
  const code = typeof problem.code === 'string' ? problem.code : String(status)
  const kind = named.find((one) => one === code)
  if (kind) return { kind }
  if (code === 'no-more-rounds') return { kind: 'full' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  if (status === 408) return offline
  if (status === 429 || status >= 500) return { kind: 'busy', seconds: waitOf(headers) }
  return { kind: 'refused', code }
}

/** Whole seconds of `Retry-After`, 1 to an hour. */
function waitOf(headers: Headers): number {
  const told = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(told) ? Math.min(3600, Math.max(1, Number(told))) : WAITS
}
